import { rule as allCapitals } from './rules/all-capitals.js';
import { rule as altCaption } from './rules/alt-caption.js';
import { rule as altFileName } from './rules/alt-file-name.js';
import { rule as altMissing } from './rules/alt-missing.js';
import { rule as altPhrase } from './rules/alt-phrase.js';
import { rule as dateExpires } from './rules/date-expires.js';
import { rule as dateFuture } from './rules/date-future.js';
import { rule as dateModified } from './rules/date-modified.js';
import { rule as editorContact } from './rules/editor-contact.js';
import { rule as editorName } from './rules/editor-name.js';
import { rule as editorNumber } from './rules/editor-number.js';
import { rule as headingBold } from './rules/heading-bold.js';
import { rule as headingEmpty } from './rules/heading-empty.js';
import { rule as headingSkipped } from './rules/heading-skipped.js';
import { rule as languageUnmarked } from './rules/language-unmarked.js';
import { rule as leadMissing } from './rules/lead-missing.js';
import { rule as linkAddress } from './rules/link-address.js';
import { rule as linkVague } from './rules/link-vague.js';
import { rule as nameUnknown } from './rules/name-unknown.js';
import { rule as tableHeaders } from './rules/table-headers.js';

/** Every rule, in the order of the documentation. Each is a file of the rule's name. */
export const rules = [
  altMissing, altFileName, altCaption, altPhrase, headingSkipped, headingEmpty, headingBold, linkVague, linkAddress, allCapitals,
  languageUnmarked, tableHeaders, dateModified, dateFuture, dateExpires, leadMissing, editorNumber, editorContact, editorName, nameUnknown,
] as const;

/** The name of a rule. */
export type RuleId = (typeof rules)[number]['id'];

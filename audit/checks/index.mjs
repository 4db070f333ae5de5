// Our own checks, for what no engine sees.
import * as alt from './alt.mjs';
import * as announced from './announced.mjs';
import * as clipping from './clipping.mjs';
import * as datetime from './datetime.mjs';
import * as focusVisible from './focus-visible.mjs';
import * as headings from './headings.mjs';
import * as hidden from './hidden.mjs';
import * as iconContrast from './icon-contrast.mjs';
import * as kept from './kept.mjs';
import * as languageOfParts from './language-of-parts.mjs';
import * as letters from './letters.mjs';
import * as linkMarked from './link-marked.mjs';
import * as linkPurpose from './link-purpose.mjs';
import * as newWindow from './new-window.mjs';
import * as operable from './operable.mjs';
import * as order from './order.mjs';
import * as ownWords from './own-words.mjs';
import * as printed from './printed.mjs';
import * as reflow from './reflow.mjs';
import * as remedy from './remedy.mjs';
import * as roles from './roles.mjs';
import * as semantics from './semantics.mjs';
import * as status from './status.mjs';
import * as targetSize from './target-size.mjs';
import * as textSize from './text-size.mjs';
import * as textSpacing from './text-spacing.mjs';

/** In the order in which they may run on one page: those that leave a trace come last. */
export const checks = [
  languageOfParts, clipping, reflow, targetSize, alt, datetime, headings, semantics, hidden, roles, linkPurpose, order, iconContrast,
  ownWords, letters, linkMarked, remedy, kept, textSize, textSpacing, printed, newWindow, focusVisible, operable, status, announced,
];

import type { Authored } from '../rule.js';
import { attributeIn, tidy } from './text.js';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** The headings of an article. */
export const headingsOf = ({ all }: Authored): Element[] => all(HEADINGS);

/** A heading's level; 2 where a `role=heading` does not say, as ARIA has it. */
export const levelOf = (heading: Element): number => parseInt(heading.getAttribute('aria-level') ?? heading.localName.slice(1)) || 2;

/** Where an element stands: the name of the slot, empty in the body. */
export const slotOf = ({ host }: Authored, element: Element): string => {
  const slotted = element.closest('[slot]');
  return slotted && slotted !== host && host.contains(slotted) ? slotted.getAttribute('slot') ?? '' : '';
};

/** What an article is called; empty where neither slot nor attribute says. */
export const headlineOf = (host: Element): string => tidy(host.querySelector(':scope > [slot=headline]')?.textContent) || attributeIn(host, 'headline');

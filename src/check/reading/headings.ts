import type { Authored } from '../rule.js';
import { attributeIn, textOf, tidy } from './text.js';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** The headings of an article. */
export const headingsOf = ({ all }: Authored): Element[] => all(HEADINGS);

/** A heading's level; 2 where a `role=heading` does not say, as ARIA has it. */
export const levelOf = (heading: Element): number => parseInt(heading.getAttribute('aria-level') ?? heading.localName.slice(1)) || 2;

/** Where an element stands: the name of the article's slot, empty in the body. What stands deeper is in another component's. */
export const slotOf = ({ host }: Authored, element: Element): string => [...host.children].find((child) => child.contains(element))?.slot ?? '';

/** What an article is called; empty where neither slot nor attribute says. */
export const headlineOf = (host: Element): string =>
  tidy([...host.querySelectorAll(':scope > [slot=headline]')].map(textOf).join(' ')) || attributeIn(host, 'headline');

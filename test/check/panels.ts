import { fixtureSync } from '@open-wc/testing';
import '../../src/check.js';
import { pace } from '../../src/check/watch.js';
import type { Finding } from '../../src/check.js';
import { replace } from '../support/element.js';
import { until } from '../support/until.js';

/** The panels in the page, in order. */
export const panels = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('kommun-nyhet-check')];

/** What a panel's own tree holds and a selector matches. */
export const inPanel = <E extends Element = HTMLElement>(panel: Element, selector: string): E[] => [...panel.shadowRoot?.querySelectorAll<E>(selector) ?? []];

/** What a panel tells, a line for each finding: severity and sentence. */
export const lines = (panel: Element | undefined): string[] => (panel ? inPanel(panel, 'li > :first-child').map((line) => line.textContent) : []);

/** Resolves when there is one panel and it tells this. */
export const tells = async (...expected: string[]): Promise<HTMLElement> => {
  await until(() => panels().length === 1 && JSON.stringify(lines(panels()[0])) === JSON.stringify(expected), `the panel tells ${JSON.stringify(expected)}, and not ${JSON.stringify(panels().map(lines))}`);
  return panels()[0]!;
};

/** The article in this markup, in the page; its changes are looked at as soon as they are made. */
export const put = (markup: string): HTMLElement => {
  replace(pace, 'pause', 0);
  return fixtureSync(`<div>${markup}</div>`).querySelector('kommun-nyhet')!;
};

/** An article in Swedish in which nothing is wrong but what is added to it. */
export const written = (body: string, attributes = ''): string =>
  `<kommun-nyhet lang="sv" headline="Ny bro" description="Den öppnar i dag." share="none" ${attributes}>${body}</kommun-nyhet>`;

/** What is told to the page from here on, at an element: the rules' names, for each event. */
export const events = (target: EventTarget): string[] => {
  const told: string[] = [];
  target.addEventListener('kommun-nyhet-check', (event) => { told.push((event as Event & { readonly findings: readonly Finding[] }).findings.map(({ rule }) => rule).join(' ')); });
  return told;
};

export const LINK = '<p>Se <a href="#bron">här</a>.</p>';
export const LINK_SAID = 'Tips Länktexten ”här” säger inte vart länken leder.';
export const IMAGE = '<p><img src="/demo/images/ikon.svg" width="100" height="100"></p>';
export const IMAGE_SAID = 'Fel Bild 1 saknar textalternativ.';

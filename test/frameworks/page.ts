import { elsewhere } from '../embed/elsewhere.js';

/** What may stand on a page that a framework owns: paragraphs, an article of its own, one that is loaded, and a marked link in a heading. */
export type Piece = 'fore' | 'artikel' | 'hamtad' | 'lank' | 'efter';

/** What the page's author tells the framework to show. */
export interface Page {
  readonly order: readonly Piece[];
  readonly headline: string;
  readonly editor: string;
  readonly words: readonly string[];
  readonly src: string;
  readonly href: string;
}

/** What the two addresses bring. */
export const POLICE = 'Kommunpolis Anders Cronehag betonar vikten av samarbete.';
export const BRIDGE = 'När öppnar den?';

export const [police, bridge] = [elsewhere('nyhet.json'), elsewhere('flode.json')];
export const marked = (address: string): string => `${address}#kommun-nyhet?share=none`;

export const PAGE: Page = {
  order: ['fore', 'artikel', 'hamtad', 'lank', 'efter'],
  headline: 'Egen rubrik',
  editor: 'Kansliet',
  words: ['Första stycket.', 'Andra stycket.'],
  src: police,
  href: marked(bridge),
};

const piece = (name: Piece, { headline, editor, words, src, href }: Page): string => ({
  fore: '<p id="fore">Före</p>',
  artikel: `<kommun-nyhet id="artikel" editor="${editor}" share="none"><h2 slot="headline">${headline}</h2>${words.map((text) => `<p>${text}</p>`).join('')}</kommun-nyhet>`,
  hamtad: `<kommun-nyhet id="hamtad" src="${src}" editor="${editor}" share="none"><p>Reserv: ${headline}</p></kommun-nyhet>`,
  lank: `<h3 id="lank"><span><a href="${href}">Länken</a></span></h3>`,
  efter: '<p id="efter">Efter</p>',
})[name];

/** The page as a server prints it. */
export const htmlOf = (page: Page): string => `<main>${page.order.map((name) => piece(name, page)).join('')}</main>`;

import { nearest } from '../../article/nearest.js';
import { CALLED, isPlace, PLACES } from '../../article/place.js';
import { ATTRIBUTES } from '../reading/attributes.js';
import type { Examples, Rule } from '../rule.js';

/** What stands on any element: data for other scripts, ARIA, handlers, a title, and what only a template language understands. */
const OTHERS = /^(data-|aria-|on|title$)|[^\p{L}_-]/u;

const tag = ({ localName }: Element, name?: string): string => (name ? `<${localName} slot="${name}">` : `<${localName}>`);
const rightSlot = (slot: string): string => nearest(slot, CALLED) ?? PLACES.filter(Boolean).join('|');

/** A name that looks like one of the element's and is none, of a slot or an attribute; or a slot's, on what is no child of the element. */
export const rule = {
  id: 'name-unknown',
  severity: 'error',
  clause: '',
  find: ({ host, all, deepSlots }) => [
    ...host.getAttributeNames().filter((name) => !OTHERS.test(name) && !Object.hasOwn(ATTRIBUTES, name)).flatMap((name) => {
      const right = nearest(name, ATTRIBUTES);
      return right ? [{ element: host, data: { text: name, right } }] : [];
    }),
    ...all(':scope>[slot]:not([data-kommun-nyhet])').filter(({ slot }) => !isPlace(slot))
      .map((element) => ({ element, data: { text: tag(element, element.slot), right: tag(element, rightSlot(element.slot)) } })),
    ...deepSlots().map((element) => ({
      element,
      data: { text: tag(element.parentElement ?? element) + tag(element, element.slot), right: tag(host) + tag(element, rightSlot(element.slot)) },
    })),
  ],
} as const satisfies Rule;

const ARTICLE = '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag."';

export const examples: Examples = {
  source: 'docs/reference.md, Attributes and Slots',
  bad: [
    `${ARTICLE} date-publised="2021-05-07"></kommun-nyhet>`,
    `${ARTICLE} datepublished="2021-05-07"></kommun-nyhet>`,
    `${ARTICLE} datum="2021-05-07"></kommun-nyhet>`,
    `${ARTICLE} publicerad="2021-05-07"></kommun-nyhet>`,
    `${ARTICLE} rubriknivå="3"></kommun-nyhet>`,
    `${ARTICLE} giltig-till="2021-05-07"></kommun-nyhet>`,
    `${ARTICLE}><p slot="sidfot">Kontaktcenter</p></kommun-nyhet>`,
    '<h2 slot="rubrik">Ny bro</h2>',
    '<p slot="led">Bron öppnar i dag.</p>',
    '<div slot="body"><p>Bron öppnar i dag.</p></div>',
    '<div><h2 slot="headline">Ny bro</h2></div>',
  ],
  good: [
    `${ARTICLE} id="bro" class="nyhet" title="Bro" data-date-published="2021-05-07" part="nyhet" v-if="visas" :headline="rubrik" about="/bro" resource="#bro"></kommun-nyhet>`,
    `${ARTICLE}><img slot="logo" src="/logotyp.svg" alt="Logotyp för kommunen"><p slot="footer">Kontaktcenter</p><p slot="">Bron öppnar.</p></kommun-nyhet>`,
    `${ARTICLE}><kommun-ruta><p slot="lead">Bron öppnar i dag.</p></kommun-ruta></kommun-nyhet>`,
  ],
};

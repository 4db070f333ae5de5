// WCAG 2.2, principle 4. Each text is [English, Swedish]; the fields are told in index.mjs.
import { axe, matrix, mutants, speech, trees } from './evidence.mjs';

export const robust = {
  '4.1.1': {
    status: 'supports',
    does: ['WCAG 2.2 has taken the criterion out, and since 2023 its errata hold it met in HTML; EN 301 549 V3.2.1 still has it. No id is repeated, with several articles on a page either: the element’s stand in its shadow root.', 'WCAG 2.2 har tagit bort kriteriet, och sedan 2023 anses det enligt rättelserna uppfyllt i HTML; EN 301 549 V3.2.1 har det kvar. Inget id upprepas, inte heller med flera artiklar på en sida: elementets egna står i dess skuggrot.'],
    remains: ['The page’s own markup.', 'Sidans egen HTML.'],
    tests: axe,
    states: ['tre-artiklar'],
  },
  '4.1.2': {
    status: 'supports',
    does: ['Native elements with the names that are seen; one article named by its headline, the element’s own or slotted. No state that is not in the words. Firefox names a figure from its caption, too, and Chromium does not; the alt text is there in both.', 'Vanliga element med de namn som syns; en artikel som har sin rubrik som namn, elementets egen eller mallens. Inget läge som inte står i orden. Firefox ger en figur namn också av bildtexten, vilket Chromium inte gör; alternativtexten finns i båda.'],
    tests: {
      ...axe,
      'element/headline': ['The article is named by *', 'The article is one article, and the element around it has no role'],
      'reader/share': ['the links for sharing on a device that can share by itself are buttons where they act in the page, links where they lead elsewhere', 'the links for sharing on a device that can share by itself have an icon each, for the eye alone, and no name but the words that are seen'],
      'embed/article': ['a text with markup from another site lets a wide table be scrolled with the keyboard'],
    },
    missing: ['byHand'],
    files: [speech, trees, matrix],
    states: ['dela-alla', 'tre-artiklar'],
  },
  '4.1.3': {
    status: 'supports',
    does: ['One region with aria-live=polite, there and empty from the start; words are written straight into it and change in place: copied, refused, loading, failed. The button says it, too, and focus stays. It has no role: with role=status Orca left its words out when the page was read (docs/decisions/0019).', 'En yta med aria-live=polite, på plats och tom från början; orden skrivs direkt i den och byts på plats: kopierad, nekad, hämtas, misslyckades. Knappen säger det också, och fokus stannar. Den har ingen roll: med role=status hoppade Orca över orden när sidan lästes upp (docs/decisions/0019).'],
    tests: {
      'reader/copying': ['copying the address where the browser lets the page copy is answered *', 'copying the address where the browser lets the page copy says nothing before, in a status region that is there from the start and stays the same', 'copying the address * says so, seen and heard, and leaves the button as it was'],
      'embed/status': ['what is said about loading is *', 'what is said about loading goes when the article is there'],
      'looks/axe': ['axe-core finds no fault when copying has been answered, and when it was refused'],
    },
    missing: ['byHand'],
    files: [speech, mutants],
    states: ['dela-kopiera', 'inbaddning-hamtas', 'inbaddning-fel'],
  },
};

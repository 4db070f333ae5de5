import { nameOf, quote, sounds } from '../reading/text.js';
import type { Examples, Rule } from '../rule.js';

const VAGUE = new Set([
  'här', 'hit', 'klicka', 'klicka här', 'tryck här', 'gå hit', 'se här', 'läs', 'läs här', 'läs mer', 'läs mer här', 'läs mera', 'läs vidare', 'mer', 'se mer', 'visa mer', 'mer info',
  'mer information', 'mer information här', 'information', 'länk', 'länken', 'denna länk', 'den här länken', 'följ länken', 'till sidan', 'sidan', 'den här sidan', 'webbplatsen', 'ladda ner', 'ladda ned',
  'here', 'click', 'click here', 'go here', 'see here', 'read', 'read here', 'read more', 'read more here', 'more', 'see more', 'learn more', 'find out more', 'more info', 'more information',
  'link', 'this link', 'the link', 'this page', 'the page', 'website', 'details', 'download',
]);

/** Whether a link's name alone says nothing of where it leads. */
export const isVague = (name: string): boolean => VAGUE.has(sounds(name));

/** A link whose words say nothing by themselves. */
export const rule = {
  id: 'link-vague',
  severity: 'tip',
  clause: '2.4.9',
  find: ({ all }) => all('a[href]:not([aria-labelledby])').flatMap((element) => {
    const name = nameOf(element);
    return isVague(name) ? [{ element, data: { text: quote(name) } }] : [];
  }),
} as const satisfies Rule;

export const examples: Examples = {
  source: 'W3C F84; Digg, webbriktlinjer R5',
  bad: [
    '<p>Vill du veta mer om bron? <a href="/bron">Klicka här</a></p>',
    '<p>Bron öppnar. <a href="/bron">Läs mer »</a></p>',
    '<p lang="en">The bridge opens today. <a href="/en/bridge">Read more</a></p>',
    '<p><a href="/bron"><img src="pil.svg" alt="Mer information"></a></p>',
  ],
  good: [
    '<p><a href="/bron">Läs mer om bron</a></p>',
    '<p><a href="/bron" aria-label="Läs mer om bron">Läs mer</a></p>',
    '<p><a href="/bron">Läs mer<span class="visually-hidden"> om bron</span></a></p>',
    '<p lang="en"><a href="/en/bridge">More about the bridge</a></p>',
  ],
};

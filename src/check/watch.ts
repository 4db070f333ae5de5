import { createPanel, type Told } from './panel.js';
import { CheckEvent } from './event.js';
import { PANEL, placedPanel, placePanel } from './place.js';
import { headlineOf } from './reading/headings.js';
import { articlesIn } from './authored.js';
import { check, isOff, localeOf, type Finding } from './run.js';
import { followShown } from './show.js';

/** How soon a change is looked at, in milliseconds: when the editor pauses, so that a heading is not called empty before its first letter; tests are in more of a hurry. */
export const pace = { pause: 400, atLatest: 2_000 };

const IN_ARTICLE = { childList: true, subtree: true, characterData: true, attributes: true };
const AROUND = { childList: true, subtree: true, attributeFilter: ['lang', 'data-check', 'contenteditable', 'for'] };

/** An article, and what was told of it. */
interface Watched {
  findings: readonly Finding[] | undefined;
  /** Whether the page shows the findings itself. */
  isTheirs: boolean;
  panel: Element | undefined;
  tell: ((told: Told) => void) | undefined;
}

const isSame = (a: readonly Finding[] | undefined, b: readonly Finding[]): boolean =>
  a?.length === b.length && b.every(({ rule, element, message }, index) => a[index]?.rule === rule && a[index].element === element && a[index].message === message);

const leave = (watched: Watched): void => {
  if (watched.panel?.hasAttribute('for')) watched.panel.shadowRoot?.replaceChildren(); // the page's own
  else watched.panel?.remove();
  watched.panel = watched.tell = undefined;
};

const showPanel = (watched: Watched, article: Element, findings: readonly Finding[]): void => {
  const placed = placedPanel(article);
  if (placed ? placed !== watched.panel : watched.panel?.hasAttribute('for')) leave(watched);
  watched.panel ??= placed ?? article.ownerDocument.createElement(PANEL);
  if (!placed) placePanel(watched.panel, article);
  watched.tell ??= createPanel(watched.panel);
  watched.tell({ findings, locale: localeOf(article), headline: headlineOf(article) });
};

/** Looks at every article of a page, now and whenever something in it changes, and shows beside it what there is to say. */
export const watch = (page: Document): void => {
  const all = new Map<Element, Watched>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;

  const look = (): void => {
    since = 0;
    const articles = articlesIn(page);
    for (const [article, watched] of all) {
      if (articles.includes(article)) continue;
      leave(watched);
      all.delete(article);
    }
    for (const article of articles) {
      observer.observe(article, IN_ARTICLE);
      const watched = all.get(article) ?? { findings: undefined, isTheirs: false, panel: undefined, tell: undefined };
      all.set(article, watched);
      const findings = check(article);
      if (!isSame(watched.findings, findings)) watched.isTheirs = !article.dispatchEvent(new CheckEvent(findings));
      watched.findings = findings;
      if (watched.isTheirs || isOff(article)) leave(watched);
      else showPanel(watched, article, findings);
    }
    followShown();
  };

  const changed = (): void => {
    since ||= performance.now();
    clearTimeout(timer);
    timer = setTimeout(look, Math.min(pace.pause, since + pace.atLatest - performance.now()));
  };

  const observer = new MutationObserver(changed);
  observer.observe(page, AROUND);
  look();
};

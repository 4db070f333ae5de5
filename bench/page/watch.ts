/** What a page does while it loads, frame by frame. Chrome's layout shift does not see what moves when a slot comes: so geometry. */
export interface Seen {
  /** The largest paint. */
  lcp: number;
  /** When the dates and the links for sharing were there. */
  ready: number;
  /** What long tasks took beyond 50 ms each. */
  blocking: number;
  longTasks: number;
  /** Pixels that the headline, the text and the page's footer moved after they were first seen, the most of them. */
  moved: number;
  frames: number;
}

declare global {
  interface Window {
    seen: Seen;
    /** Where the links for sharing have no such words. */
    sharing?: string;
  }
}

const seen: Seen = { lcp: 0, ready: 0, blocking: 0, longTasks: 0, moved: 0, frames: 0 };
window.seen = seen;

const observe = (type: string, each: (entry: PerformanceEntry) => void) =>
  new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
observe('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
observe('longtask', ({ duration }) => {
  seen.longTasks++;
  seen.blocking += duration - 50;
});

const everything = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? everything(element.shadowRoot) : [])]);

const isSeen = (element: Element) => element.getBoundingClientRect().height > 0;
const withText = (selector: string, text: string) => (element: Element) =>
  element.matches(selector) && element.textContent.includes(text) && isSeen(element);

const isHeadline = withText('h1, h2', 'står enade');
const isText = withText('p', '– En trygg kommun');
const isFooter = withText('body > footer', '');
const isDate = (element: Element) => /^(time|(sl|wa)-format-date)$/.test(element.localName) && /7 maj 2021/.test(element.shadowRoot?.textContent || element.textContent);
const isShare = (element: Element) => (window.sharing ? element.matches(window.sharing) && isSeen(element) : withText('a, button, sl-button, wa-button', 'Facebook')(element));

const watched: { is: (element: Element) => boolean; element?: Element | undefined; top?: number; moved: number }[] = [isHeadline, isText, isFooter].map((is) => ({
  is,
  moved: 0,
}));

const look = () => {
  seen.frames++;
  if (document.body) {
    const lacking = !seen.ready || watched.some(({ element }) => !element?.isConnected);
    const all = lacking ? everything(document) : [];
    if (!seen.ready && all.some(isDate) && all.some(isShare)) seen.ready = performance.now();
    for (const each of watched) {
      if (!each.element?.isConnected) each.element = all.find(each.is);
      const top = each.element?.getBoundingClientRect().top;
      if (top === undefined) continue;
      each.moved += Math.abs(top - (each.top ?? top));
      each.top = top;
    }
    seen.moved = Math.max(...watched.map(({ moved }) => moved));
  }
  requestAnimationFrame(look);
};
requestAnimationFrame(look);

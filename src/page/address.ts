/** What tells who came from where, and is no part of the address: https://en.wikipedia.org/wiki/UTM_parameters and its like. */
const TRACKING = /^((utm|mc|mtm|pk|piwik|matomo|hsa|gad|sc_src)_\w+|\w*cl(k|c)?id|[gw]braid|gclsrc|srsltid|li_fat_id|igsh(id)?|_(gl|ga|kx|hs(enc|mi))|__hs\w+|mkt_tok|vero_id|oly_\w+_id)(=|$)/i;

/** The page's own location without the fragment, and without what would share on a reader's own campaign parameters. */
const location = (page: Document): string => {
  // Of the document's `location`, since an `<img name=URL>` on the page takes the place of `document.URL`.
  const href = (page.location as Location | null)?.href ?? '';
  if (!URL.canParse(href)) return '';
  const url = new URL(href);
  url.hash = '';
  url.search = url.search.slice(1).split('&').filter((each) => !TRACKING.test(each)).join('&'); // the rest as it was written
  return url.href;
};

/** The address that a page gives itself: its canonical link, else its location; empty in a document that has no window. */
export const pageAddress = (page: Document): string =>
  page.querySelector<HTMLLinkElement>('link[rel=canonical][href]')?.href ?? location(page);

/**
 * The address that a page gives itself: its canonical link, else its location without the fragment; empty in a document that has no window.
 * Its `location`, since an `<img name=URL>` on the page takes the place of `document.URL`.
 */
export const pageAddress = (page: Document): string =>
  page.querySelector<HTMLLinkElement>('link[rel=canonical][href]')?.href ?? ((page.location as Location | null)?.href ?? '').replace(/#.*/, '');

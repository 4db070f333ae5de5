/** The address that a page gives itself: its canonical link, else its location without the fragment. */
export const pageAddress = (page: Document): string =>
  page.querySelector<HTMLLinkElement>('link[rel=canonical][href]')?.href ?? page.location.href.replace(/#.*/, '');

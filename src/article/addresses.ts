/**
 * The absolute form of a web address, resolved against `base`. Only `http:` and `https:`: everything else
 * (`javascript:`, `data:`, `file:`) gives `undefined`, and so does what is no address.
 */
export const webAddress = (text: string, base: string): string | undefined => {
  try {
    const { href } = new URL(text, base); // asking first whether it can be read would read it twice
    return /^https?:/.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
};

/** Whether two addresses are one page's, as it may be named: with or without `www.`, a slash or `index.html` at its end, a campaign, a fragment; by http or https; in any writing of its letters. */
export const samePage = (one: string, other: string, base: string): boolean => {
  const nameOf = (address: string) => {
    const { host, pathname, search } = new URL(address);
    const query = search.slice(1).split('&').filter((part) => !part.startsWith('utm_')).sort();
    return `${host.replace(/^www\./, '')}${pathname.replace(/\/+((?:index|default)\.\w+)?$/i, '')}?${query.join('&')}`.toLowerCase();
  };
  const [first, second] = [webAddress(one, base), webAddress(other, base)];
  return !!first && !!second && nameOf(first) === nameOf(second);
};

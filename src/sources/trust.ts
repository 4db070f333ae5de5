/** A host as it is compared: it is the same with and without `www.` Another port is another host, and so is one behind a name: `polisen.se@www.boras.se`. */
const hostOf = (address: string): string | undefined => new URL(address).href.split('/')[2]?.replace(/^www\./, '');

/**
 * Whether a picture may come from an address without the page's leave: where that is at the host of one of the addresses that the page
 * names, with or without `www.`, so also where one of these sends on to the other. A host that a redirect led to was named by nobody on
 * the page: the words from there are shown, since who was named says that they are there, but pictures there are links. Nor is the page's
 * own host one of them: a foreign article could have readers ask it for anything, with their cookies.
 */
export const isTrusted = (named: readonly string[], address: string): boolean => named.map(hostOf).includes(hostOf(address));

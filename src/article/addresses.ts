/**
 * The absolute form of a web address, resolved against `base`. Only `http:` and `https:`: everything else
 * (`javascript:`, `data:`, `file:`) gives `undefined`, and so does what is no address.
 */
export const webAddress = (text: string, base: string): string | undefined => {
  const url = URL.canParse(text, base) ? new URL(text, base).href : '';
  return /^https?:/.test(url) ? url : undefined;
};

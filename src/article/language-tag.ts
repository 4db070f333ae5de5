/**
 * A language tag (BCP 47) as HTML's `lang` has it, from what systems write in its place: `en_GB` and `sv_SE.UTF-8` become `en-GB` and `sv-SE`,
 * and `swe` becomes `sv`. A language's name, such as `English`, what is no language (`und`), and a tag that is wrong give `undefined`:
 * it is worse for a screen reader than none (WCAG 3.1.2).
 */
export const languageTag = (text: string): string | undefined => {
  const tag = text.trim().replace(/[.@].*/s, '').replaceAll('_', '-');
  try {
    const known = /^(?!und|zxx)[a-z]{2,3}(?:-|$)/i.test(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined;
    return known?.toLowerCase() === tag.toLowerCase() ? tag : known;
  } catch {
    return undefined;
  }
};

/**
 * A language tag (BCP 47) as HTML's `lang` has it, from what systems write in its place: `en_GB` and `sv_SE.UTF-8` become `en-GB` and `sv-SE`.
 * A language's name, such as `English`, gives `undefined`: a wrong tag is worse for a screen reader than none (WCAG 3.1.2).
 */
export const languageTag = (text: string): string | undefined => {
  const tag = text.trim().replace(/[.@].*/s, '').replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag) ? tag : undefined;
};

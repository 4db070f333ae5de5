// A character, or several, as systems draw them: 🎉, ❤️, 1️⃣, →. Joiners, variation selectors, and the letters within flags belong to them.
const CHARACTERS = /^(?:[•·›»\p{S}\p{Extended_Pictographic}\u200d\ufe0e\ufe0f\u{e0020}-\u{e007f}\s]|[\d#*]\ufe0f?\u20e3)+$/u;
/** Whoever draws characters says so, in the picture's class or in a folder of its address. */
const DRAWN = /(?:^|[\s_-])(?:wp-)?(?:emoji|emoticon|smiley)|\/(?:[\w@.-]*emoji[\w@.-]*|emoticons?|smil(?:ey|ie)s?)[/.]/i;
/** The file is called as the characters are numbered: `1f40d.png`, `1f1f8-1f1ea.svg`, `emoji_u1f600.png`. */
const NUMBERED = /\/(?:emoji_?)?u?((?:[\da-f]{2,6}[-_])*[\da-f]{4,6})\.\w+(?:[?#]|$)/i;
const LARGE = 100; // pixels: it is there to be looked at

const numbered = (address: string): string | undefined => {
  const numbers = NUMBERED.exec(address)?.[1]?.split(/[-_]/).map((number) => parseInt(number, 16)) ?? [];
  const text = numbers.every((number) => number < 0x110000) ? String.fromCodePoint(...numbers) : '';
  return text && CHARACTERS.test(text) ? text : undefined;
};

/**
 * The characters that a picture stands for, as systems put pictures in the place of emoji: its alternative text where that is nothing but
 * such characters; and where the picture says that it is one, what its file is called, or its words, such as `:)`. A smiley that
 * is called by a word stays one. `undefined` where it is a picture.
 */
export const charactersOf = (picture: HTMLImageElement): string | undefined => {
  const said = (picture.alt || picture.title || (picture.ariaLabel ?? '')).trim();
  if (parseInt(picture.getAttribute('width') ?? '', 10) >= LARGE) return undefined;
  if (said && said.length < 40 && CHARACTERS.test(said)) return said;
  const address = picture.getAttribute('src') ?? '';
  const isDrawn = DRAWN.test(picture.className) || DRAWN.test(address);
  return isDrawn ? (numbered(address) ?? (said.length < 30 && /^[^\p{L}\s]/u.test(said) ? said : undefined)) : undefined;
};

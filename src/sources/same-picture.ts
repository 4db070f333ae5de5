import { decoded, endsLikePicture } from '../article/picture-address.js';

const WORDS = 'crop|cropped|desktop|full|landscape|large|medium|mobile?|original|portrait|preview|resized?|rotated|scaled|small|square|thumb|thumbnail|wide';
const MEASURE = '\\d+x\\d*|x\\d+[a-z]?|\\d+w|[wh]\\d{2,}|\\d+px|e\\d{10,13}'; // 1024x683, 16x9, 2x, x320p, 640w, w640, 640px; e and a time is WordPress's for "edited"

/** A folder that says how large, how cut or how old a picture is: `/16x9/`, Cloudinary's `/w_300,c_fill/`, Cloudflare's `/width=300/`, Sitevision's milliseconds. */
const SIZED = new RegExp(`^(?:${MEASURE}|${WORDS}|\\d{13}|(?:(?:ar|dpr|[cfghqwxy])_[\\w.:]+,?)+|\\w+=.*)$`);
/** The same at the end of a file's name: `bro-1024x683`, `bro_large`, `bro@2x`. A bare number is none: `bro-2` is the next picture. */
const SUFFIX = new RegExp(`[-_.@ ](?:${MEASURE}|${WORDS})$`);
/** What a query says of size, cut and age, and not of which picture it is. */
const LOOKS = /^(?:w|h|m[wh]|width|height|size|resolution|rect|hash|q|quality|fit|crop|resize|scale|mode|rmode|rxy|ranchor|anchor|auto|fm|format|dpr|ssl|strip|v|ver|itok)$/i;

/** What names a picture of its own, where it is the whole name: `landscape.svg` is no size of `portrait.svg`. */
const SHAPE = /^(?:desktop|landscape|mobile?|portrait|square|wide)$/;

const LONGEST = 2_000; // UTF-16 units; what is longer is compared as it is

const withoutSuffixes = (name: string): string => {
  const shorter = name.replace(SUFFIX, '');
  return shorter === name ? name : withoutSuffixes(shorter);
};

/** What two addresses of one picture have in common. */
const identity = (address: string): string => {
  if (address.length > LONGEST || !URL.canParse(address)) return address;
  const url = new URL(address);
  const { host, pathname, searchParams } = url;

  // The picture that a service resizes stands in the service's own address, in its path or in its query.
  const inPath = /\/(https?:\/\/?.+)$/.exec(pathname)?.[1] ?? /^\/([\w-]+(?:\.[\w-]+)+\/.+)$/.exec(pathname)?.[1]?.replace(/^/, 'https://');
  if (inPath) return identity(inPath);
  const isNamed = endsLikePicture(pathname);
  const inQuery = !isNamed && [...searchParams.values()].find(endsLikePicture);
  if (inQuery) return identity(new URL(inQuery, url).href);

  const path = decoded(pathname).normalize().toLowerCase().replace(/\/styles\/[^/]+\/(?:public|private)\//, '/'); // Drupal's image styles
  const folders = path.split('/').filter(Boolean);
  const file = isNamed ? (folders.pop() ?? '') : '';
  let bare = file;
  while (endsLikePicture(bare)) bare = bare.slice(0, bare.lastIndexOf('.')); // bro.jpg.webp
  const name = withoutSuffixes(bare);
  const places = folders.filter((folder) => !SIZED.test(folder));
  const query = isNamed ? '' : [...searchParams].filter(([key]) => !LOOKS.test(key)).map(String).sort().join('&');
  return [host.replace(/^www\./, ''), ...places, places.length && SIZED.test(name) && !SHAPE.test(name) ? '' : name, query].join('/');
};

/**
 * Whether two absolute addresses are of one photo: the same, or in another size, cut, file format, or by way of a service that resizes.
 * Judged by the addresses alone, so two photos that a site calls alike but for a word such as `large` count as one.
 */
export const isSamePicture = (one: string, other: string): boolean => one === other || identity(one) === identity(other);

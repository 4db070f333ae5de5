import { jsonFault } from '../article/json-fault.js';
import type { Report } from '../article/report.js';
import { bareLine } from '../article/text.js';
import type { SourceArticle } from './article.js';
import { withText } from './compose.js';
import { SourceError, webOnly } from './load.js';
import { partsOf, placeOf, slugOf } from './places.js';
import { read } from './read.js';
import type { Follow } from './reading.js';
import { dropLoaded, sharedLoad } from './shared.js';
import { isTrusted } from './trust.js';

/** An article that was found, and whose word it is. */
export interface FoundArticle extends SourceArticle {
  /** The addresses where the page has it looked for: that in `src`, and that of its data, where the template names one; the page's own only where none of them sent on to another host. See trust.ts. */
  readonly named: readonly string[];
  /** Where it came from in the end, after redirects. What the article says of its own address need not be true; this is. */
  readonly answered: string;
}

const MARK = 'kommun-nyhet'; // the fragment of marked links, which names nothing at the address itself

const NO_PAGE = ['api', 'atom', 'feed', 'rss', 'wp-json']; // a part of such an address

/** A name that a source gives itself, or somebody, cut after a hundred characters: longer than any authority's, and no text that could pass for the page's own. */
const named = (name: string | undefined): string | undefined => name && bareLine(name).replace(/^(.{100}).+/su, '$1…');

/**
 * Where WordPress tells other sites of a page, should the page be WordPress: by default they may read its REST API, but not its pages.
 * In the form that serves whatever its addresses look like. `undefined` where the address does not look like a page's.
 */
const wordpressOf = (page: string): string | undefined => {
  const { origin, search } = new URL(page);
  const slug = slugOf(page).replace(/\.html?$/, '');
  const id = /[?&]p=(\d+)/.exec(search)?.[1];
  const post = slug ? `&slug=${slug}` : id && `/${id}`;
  const isPage = !slug.includes('.') && !partsOf(page).some((part) => NO_PAGE.includes(part));
  return post && isPage ? `${origin}/?rest_route=/wp/v2/posts${post}&_embed` : undefined;
};

const pathOf = (address: string): string => partsOf(address).join('/').toLowerCase(); // WordPress writes %c3, browsers %C3

/** Whether an article is the one at a page, and no other whose address ends in the same word. At `/`, WordPress was asked for its number. */
const isOf = (page: string, { url }: SourceArticle): boolean => !pathOf(page) || (!!url && pathOf(url) === pathOf(page));

/**
 * Finds the article at an absolute address; a fragment names one of a feed's. It is looked for where the page's template says that the
 * data of such an address is, else at the address itself; then where that page says that WordPress has it, at its own origin; and where
 * the page may not be read or holds no article, once where WordPress would have it.
 * `report` is told of what is left out because it cannot be read.
 * Rejects with a SourceError, which tells of the address itself, or with the signal's reason when that aborts.
 */
export const find = async (address: string, signal: AbortSignal, report: Report = () => undefined): Promise<FoundArticle> => {
  const [start = ''] = address.split('#');
  const page = webOnly(start);
  const mark = address.slice(start.length + 1);
  const fragment = mark === MARK ? '' : mark;
  const place = placeOf(page);

  const readAt = async (from: string, mayFollow = false): Promise<FoundArticle> => {
    signal.throwIfAborted();
    const loaded = await sharedLoad(from, signal);
    const reading = read(loaded.text, loaded.address, fragment, { page, report });
    if (typeof reading === 'string') {
      dropLoaded(from);
      throw new SourceError(reading, reading === 'no-article' && /^\s*[[{]/.test(loaded.text) ? { expected: `an article${jsonFault(loaded.text)}` } : {});
    }
    const isOwn = 'follow' in reading && new URL(reading.follow).origin === new URL(loaded.address).origin; // else a page could have readers ask any site
    const found: SourceArticle & Partial<FoundArticle> = 'follow' in reading ? await readBoth(reading, mayFollow && isOwn) : reading;
    const isPage = found.format === 'json-ld' && /^\s*</.test(loaded.text); // and not its data alone
    const asked = [page, place];
    const answered = found.answered ?? loaded.address;
    return {
      ...found,
      editor: named(found.editor),
      author: named(found.author),
      publisher: named(found.publisher),
      url: isPage && !found.url ? (place === page ? loaded.address : page) : found.url,
      named: asked.filter((each) => new URL(each).host !== location.host || isTrusted(asked, answered)),
      answered,
    };
  };

  /** What a page tells of an article, with its text from where the page says that WordPress has it. */
  const readBoth = async ({ follow, article }: Follow, mayFollow: boolean): Promise<SourceArticle & Partial<FoundArticle>> => {
    if (!article && !mayFollow) throw new SourceError('no-article');
    const post = mayFollow && (await readAt(follow).catch((problem: unknown) => { if (!article) throw problem; }));
    signal.throwIfAborted();
    return article && post ? { ...withText(article, post, { address: follow, fragment, page, report }), answered: post.answered } : ((article ?? post) as SourceArticle);
  };

  /** An article says where it is at home; that it is at somebody else's, only the page's own site may tell. */
  const honest = (found: FoundArticle): FoundArticle => {
    const { answered, url } = found;
    if (!url || isTrusted([page, place, answered], url) || new URL(answered).origin === location.origin) return found;
    report('url', url, `an address at ${new URL(answered).host}`);
    return { ...found, url: page };
  };

  try {
    return honest(await readAt(place, true));
  } catch (problem) {
    const mayBeThere = place === page && problem instanceof SourceError && /^(network|no-article)$/.test(problem.reason);
    const wordpress = mayBeThere && wordpressOf(page);
    const found = wordpress && (await readAt(wordpress).catch(() => undefined));
    signal.throwIfAborted();
    if (!found || !isOf(page, found)) throw problem;
    return honest(found);
  }
};

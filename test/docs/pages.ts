import MarkdownIt from 'markdown-it';

/** A page of the documentation. */
export interface DocPage {
  /** Its address on the test server, such as `/docs/styling.md`. */
  readonly path: string;
  readonly text: string;
}

/** A block of code in a page. */
export interface Snippet {
  /** The page, and the line where the block begins. */
  readonly where: string;
  readonly language: string;
  readonly code: string;
}

const parser = new MarkdownIt({ html: true });

const read = async (path: string): Promise<DocPage> => {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return { path, text: await answer.text() };
};

const linkedFrom = ({ path, text }: DocPage): string[] =>
  parser.parse(text, {})
    .flatMap(({ children }) => children ?? [])
    .map((token) => token.attrGet('href'))
    .filter((href) => typeof href === 'string')
    .map((href) => new URL(href, new URL(path, location.href)).pathname)
    .filter((target) => /^\/docs\/[^/]+\.md$/.test(target));

const homes = await Promise.all(['/README.md', '/README.sv.md'].map(read));

/** The READMEs, and the pages of docs/ that they link to: `npm run check:docs` sees to it that these are all. */
export const docPages: readonly DocPage[] = [...homes, ...(await Promise.all([...new Set(homes.flatMap(linkedFrom))].map(read)))];

/** What the rules of the author checks give as examples is tried by their own tests. */
const withoutExamples = (text: string): string =>
  text.replace(/<!-- check:examples -->[^]*<!-- \/check:examples -->/, (examples) => examples.replace(/.+/g, ''));

/** Every block of code, once where the languages share it. */
export const snippets: readonly Snippet[] = [...new Map(docPages.flatMap(({ path, text }) =>
  parser.parse(withoutExamples(text), {})
    .filter(({ type }) => type === 'fence')
    .map(({ info, content, map }) => [content, { where: `${path}:${(map?.[0] ?? 0) + 1}`, language: info.trim(), code: content }] as const)
    .reverse()).reverse()).values()];

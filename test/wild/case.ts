/** One input from the wild, and what a reader is to meet of it: a file in cases/. Its form is told in README.md. */
export interface Case {
  /** The file's name, without its ending. */
  readonly name: string;
  /** The first line: the kind, and what is the matter. */
  readonly title: string;
  /** What the article's page brings, by address. */
  readonly places: ReadonlyMap<string, Place>;
  /** The address in `src`, with its fragment, if any. */
  readonly address: string;
  /** More attributes of the element. */
  readonly attributes: string;
  /** The day on which it is read. */
  readonly day: string;
  /** What a reader meets, by path; the first holds for every path that has none of its own. */
  readonly reader: Expectations;
  /** What the console says, likewise. */
  readonly console: Expectations;
  /** The content at the address itself. */
  readonly content: string;
  /** The ways in which it can be given to a page's own element: an address always; linked data also as a child, and as a property where it is JSON. */
  readonly paths: readonly Exclude<Path, 'builder'>[];
}

/** What an address answers. */
export interface Place {
  readonly content: string;
  /** A file of the tree whose bytes are the answer, in place of `content`. */
  readonly file: string | undefined;
  readonly type: string;
  readonly encoding: string;
  readonly status: number;
  /** The address that answers in the end, after redirects. */
  readonly answered: string;
}

/** Ways in which the element is given an article; by the builder, every case. */
export type Path = 'src' | 'child' | 'property' | 'builder';
export type Expectations = Readonly<Partial<Record<Path, readonly string[]>>>;

const pathsOf = (content: string): Case['paths'] => {
  if (!/^[\s[{]*"/.test(content) || !content.includes('"@type"')) return ['src'];
  try {
    JSON.parse(content);
    return ['src', 'child', 'property'];
  } catch {
    return ['src', 'child'];
  }
};

const SECTION = /^===== /m;

/** The `name: value` lines after a first line. */
const headersIn = (lines: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(lines.filter(Boolean).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));

/** Reads a case's file. */
export const caseIn = (name: string, text: string): Case => {
  const [head = '', ...sections] = text.split(SECTION);
  const [title = '', ...rest] = head.trimEnd().split('\n');
  const headers = headersIn(rest);
  const { address = 'https://www.boras.example/nyheter/bron', attributes = '', day = '2021-06-01' } = headers;
  const places = new Map<string, Place>();
  const reader: Partial<Record<Path, string[]>> = {};
  const told: Partial<Record<Path, string[]>> = { src: [] };
  const add = (at: string, content: string, { file, type = '', encoding = 'utf-8', status = '200', answered = at }: Readonly<Record<string, string>>) => {
    places.set(at, { content, file, type, encoding, status: Number(status), answered });
  };
  const [page = ''] = address.split('#');
  if (headers.file) add(page, '', headers);
  for (const section of sections) {
    const [what = '', ...lines] = section.split('\n');
    const content = lines.join('\n').replace(/\n$/, '');
    const [word = '', of = '', ...more] = what.trim().split(' ');
    const paths = [of || 'src', ...more] as Path[];
    if (word === 'source') add(page, content, headers);
    else if (word === 'at') add(of, content, Object.fromEntries(new URLSearchParams(more.join('&'))));
    else if (word === 'reader') for (const path of paths) reader[path] = content.split('\n').filter(Boolean);
    else if (word === 'console') for (const path of paths) told[path] = content.split('\n').filter(Boolean);
    else throw new Error(`${name}: there is no section “${word}”.`);
  }
  if (!reader.src || !places.size) throw new Error(`${name}: a case has a source and a reader.`);
  const content = places.get(page)?.content ?? '';
  const paths = (headers.paths?.split(' ') as Case['paths'] | undefined) ?? pathsOf(content);
  return { name, title, places, address, attributes, day, reader, console: told, content, paths };
};

// What the real WordPress answers, kept for the tests of src/sources: `npm run test:wordpress -- --fixtures`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

const folder = join(root, 'test/sources/fixtures/wordpress-real');
const example = 'https://wordpress.example';

/** Saves the answers, with the loopback address replaced, and a table of what each lets other sites do. */
export async function saveFixtures({ origin, posts, usePlainPermalinks }, about) {
  await mkdir(folder, { recursive: true });
  const { agreement, places } = posts;
  const rest = id => `/wp-json/wp/v2/posts/${id}`;
  const rows = await save({
    'post-embed.json': `${rest(agreement.id)}?_embed`,
    'post.json': rest(agreement.id),
    'post-excerpt-embed.json': `${rest(places.id)}?_embed`,
    'posts-by-slug.json': `/?rest_route=/wp/v2/posts&slug=${agreement.slug}&_embed`,
    'posts-by-unknown-slug.json': '/?rest_route=/wp/v2/posts&slug=finns-inte&_embed',
    'post-missing.json': `${rest(999)}?_embed`,
    'media.json': `/wp-json/wp/v2/media/${agreement.picture}`,
    'feed.rss': '/feed/',
    'feed.atom': '/feed/atom/',
    'page.html': new URL(agreement.address).pathname,
  });
  await usePlainPermalinks();
  const plain = await save({
    'plain-post-embed.json': `/?rest_route=/wp/v2/posts/${agreement.id}&_embed`,
    'plain-feed.rss': '/?feed=rss2',
    'plain-page.html': `/?p=${agreement.id}`,
  });
  await writeFile(join(folder, 'README.md'), page(about, [...rows, ...plain]));

  async function save(answers) {
    const told = [];
    for (const [name, path] of Object.entries(answers)) {
      const response = await fetch(origin + path, { headers: { Origin: 'https://grannkommunen.example' } });
      await writeFile(join(folder, name), withoutCode(anonymous(await response.text(), origin)));
      const header = key => response.headers.get(key) ?? '–';
      told.push([name, `\`${path}\``, response.status, ...['content-type', 'access-control-allow-origin', 'etag', 'cache-control'].map(header)]);
    }
    return told;
  }
}

/** The text with the example's address in place of the loopback one, as it stands, in JSON and in a query. */
function anonymous(text, origin) {
  const forms = [address => address, address => address.replaceAll('/', '\\/'), encodeURIComponent];
  const { hostname } = new URL(origin);
  // a feed's link to itself has no port (WordPress's self_link() leaves it out)
  const mended = [origin, `http://${hostname}`].reduce(
    (changed, address) => forms.reduce((one, form) => one.replaceAll(form(address), form(example)), changed),
    text,
  );
  const left = mended.indexOf(hostname);
  if (left >= 0) throw new Error(`The loopback address is left: …${mended.slice(left - 80, left + 40)}…`);
  return mended;
}

/** A page without what is in its scripts, style sheets and drawings, which is WordPress's own code. */
const withoutCode = text => text.replace(/(<(script|style|svg)\b[^>]*>)[^]*?(<\/\2>)/g, '$1$3');

const today = () => new Date().toISOString().slice(0, 10);
const line = cells => `| ${cells.join(' | ')} |`;
const page = (about, rows) => `# Answers of a real WordPress

Written by \`npm run test:wordpress -- --fixtures\` on ${today()}: WordPress ${about.wordpress}, PHP ${about.php}, Apache ${about.apache}, ${about.system}. The loopback address is replaced by ${example}, and the pages' scripts, style sheets and drawings are emptied (they are WordPress's own code); nothing else is changed. Asked with \`Origin: https://grannkommunen.example\`.

${[
  line(['File', 'Address', 'Status', 'Content-Type', 'Access-Control-Allow-Origin', 'ETag', 'Cache-Control']),
  line(Array(7).fill('---')),
  ...rows.map(line),
].join('\n')}
`;

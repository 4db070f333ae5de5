import { writeAll } from '../../scripts/lib/files.mjs';

const titles = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

/** What stands in docs/proof/wordpress.md: when, with what, and what came of it. */
export async function writeProof(about, results) {
  const engines = Object.keys(titles).filter(engine => about[engine]);
  const names = [...new Set(results.map(({ name }) => name))];
  const cell = (name, engine) => {
    const result = results.find(one => one.name === name && one.engine === engine);
    return !result ? '–' : result.problem ? '**not ok**' : 'ok';
  };
  const failed = results.filter(({ problem }) => problem).length;
  const row = cells => `| ${cells.join(' | ')} |`;
  const day = new Date().toISOString().slice(0, 10);
  await writeAll({
    'docs/proof/wordpress.md': `[kommun-nyhet](../../README.md) · [Another municipality's article](../embedding.md)

# Proven against WordPress

Written by \`npm run test:wordpress\` on ${day}: **${results.length - failed} passed, ${failed} failed.**

${[
    row(['What', 'Version']), row(['---', '---']),
    row(['System', about.system]), row(['WordPress', about.wordpress]), row(['PHP', about.php]), row(['MariaDB', about.mariadb]), row(['Apache', about.apache]),
    ...engines.map(engine => row([titles[engine], about[engine]])),
  ].join('\n')}

WordPress is Debian's, as its packages install it, with the theme ${about.theme}, in Swedish and without plugins. It holds two posts, written through WordPress's own functions: the article with a featured picture that has an alt text and a caption, a category, a body of blocks (paragraphs, quote, list, picture with caption, headings, table) and an edit four days later; and one with an excerpt and no picture. Another municipality's page, on an origin of its own and under the Content-Security-Policy that [the documentation gives](../security-and-privacy.md#content-security-policy), embeds them with \`dist/kommun-nyhet-embed.js\`. WebKitGTK has the tracking prevention on that Safari has from the start. Everything runs on this machine alone.

${[row(['Check', ...engines.map(engine => titles[engine])]), row(Array(engines.length + 1).fill('---')), ...names.map(name => row([name, ...engines.map(engine => cell(name, engine))]))].join('\n')}
`,
  });
}

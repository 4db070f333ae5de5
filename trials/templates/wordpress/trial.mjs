// The plugin in Debian's WordPress: put there as README says, used by an administrator and an editor, and taken away.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import playwright from 'playwright-core';
import { playwrightOptions } from '../../../scripts/browsers/chromium.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { versionOf } from '../../../scripts/lib/apt.mjs';
import { startWordPress } from '../../wordpress/site.mjs';
import { articles } from '../articles.mjs';
import { command } from '../command.mjs';
import { differs, judge } from '../judge.mjs';
import { administrator, editor } from './people.mjs';

export const title = 'WordPress';
const here = name => fileURLToPath(new URL(name, import.meta.url));
const defaults = { share: ['facebook', 'x', 'linkedin', 'email', 'copy'], months: 12, time: false, editor: '' };

/** A site's settings for an article that asks for others. */
const settingsOf = ({ months = defaults.months, share, published = '' }) =>
  ({ ...defaults, months, share: share?.split(' ') ?? defaults.share, time: published.includes('T') });

export async function trial(say) {
  const { results, check } = judge(say);
  await words(check);
  const wordpress = await startWordPress(step => say(`# ${step}`));
  const { origin, folder } = wordpress;
  const at = name => join(folder, name);
  const run = (script, ...args) => wordpress.php(at(`templates/${script}`), ...args);
  const manage = (...args) => run('manage.php', ...args);
  const page = async address => {
    const answer = await fetch(address, { headers: { connection: 'close' } }); // Apache ends idle ones, and PHP takes its time between
    return answer.text();
  };
  const browser = await playwright.chromium.launch(playwrightOptions('chromium'));
  try {
    say('# installing the plugin as README says');
    const plugin = at('site/wp-content/plugins/kommun-nyhet');
    cpSync(join(root, 'integrations/wordpress/kommun-nyhet'), plugin, { recursive: true });
    for (const file of ['kommun-nyhet.iife.js', 'kommun-nyhet.css']) cpSync(join(root, 'dist', file), join(plugin, 'assets', file));
    // WordPress owns them, as where plugins are installed and deleted from its own pages
    for (const path of ['..', '', ...readdirSync(plugin, { recursive: true })]) wordpress.give(join(plugin, path));
    cpSync(here('.'), at('templates'), { recursive: true });
    mkdirSync(at('site/wp-content/mu-plugins'), { recursive: true });
    cpSync(here('site.php'), at('site/wp-content/mu-plugins/site.php'));
    writeFileSync(at('articles.json'), JSON.stringify(articles));
    await manage('activate');

    say('# writing the articles');
    const made = JSON.parse(await run('articles.php', at('articles.json'), at('pictures'), 'redaktor'));
    const ownOf = name => ({
      url: made[name].url,
      body: made[name].body,
      images: articles[name].images.map((image, index) => ({ ...image, ...made[name].images[index] })),
    });
    for (const [name, article] of Object.entries(articles)) {
      await manage('settings', JSON.stringify(settingsOf(article)));
      const html = await page(made[name].page);
      await check(`block: ${name}`, () => differs(name, html, ownOf(name)));
    }
    await manage('settings', JSON.stringify(defaults));

    const shortcode = await page(await manage('page', `<!-- wp:shortcode -->[kommun_nyhet id="${made.boras.id}"]<!-- /wp:shortcode -->`));
    await check('shortcode: boras', () => differs('boras', shortcode, ownOf('boras')));
    await check('the page asks for the script and the style sheet, and both are there', async () => {
      for (const file of ['kommun-nyhet.iife.js', 'kommun-nyhet.css']) {
        const [, address] = shortcode.match(new RegExp(`(?:src|href)='(${origin}[^']*/${file}[^']*)'`)) ?? [];
        ok(address, `${file} is not asked for.`);
        equal((await fetch(address)).status, 200, file);
      }
    });

    await check('template of a block theme: the whole page of a post, headline once', async () => {
      await manage('template', '<!-- wp:kommun-nyhet/article {"level":1} /-->');
      const html = await page(made.boras.url);
      equal(html.match(/<h1/g)?.length, 1);
      return differs('boras', html, { ...ownOf('boras'), level: 1 });
    });

    await check('classic theme: the line in its single.php, the whole page of a post, headline once', async () => {
      const [line] = readFileSync(join(root, 'integrations/wordpress/README.md'), 'utf8').match(/<\?php echo kommun_nyhet_article\(.*?\?>/);
      const theme = at('site/wp-content/themes/klassiskt');
      mkdirSync(theme);
      writeFileSync(join(theme, 'style.css'), '/* Theme Name: Klassiskt */');
      for (const file of ['index.php', 'single.php']) {
        writeFileSync(join(theme, file), `<!doctype html><html lang="sv"><head><?php wp_head(); ?></head><body><main><?php while ( have_posts() ) : the_post(); ?>${line}<?php endwhile; ?></main><?php wp_footer(); ?></body></html>`);
      }
      const before = await manage('theme', 'klassiskt');
      const html = await page(made.boras.url);
      await manage('theme', before);
      equal(html.match(/<h1/g)?.length, 1);
      match(html, /kommun-nyhet\.css/);
      return differs('boras', html, { ...ownOf('boras'), level: 1 });
    });

    await editor(browser, origin, made, check, page);
    await administrator(browser, origin, made, check, page);

    await check('a draft and a post with a password are not shown through another page', async () => {
      for (const kind of ['draft', 'password']) {
        const address = await manage('page', `<!-- wp:kommun-nyhet/article {"postId":${await manage('hidden', kind)}} /-->`);
        const html = await page(address);
        ok(!html.includes('Hemligt'), kind);
      }
    });
    await check('taken away, it leaves no row and no file', async () => {
      await manage('remove');
      deepEqual(JSON.parse(await manage('left')), { options: [], 'custom fields': [], 'user fields': [], tables: [], files: [] });
      const html = await page(made.boras.page);
      match(html, /Visar boras/);
      ok(!html.includes('<kommun-nyhet'));
    });
  } finally {
    await browser.close();
    await wordpress.stop();
  }
  return { results, about: { WordPress: `${wordpress.wordpress} (package ${versionOf('wordpress')}), theme ${wordpress.theme}`, 'MariaDB, Apache': `${versionOf('mariadb-server-core')}, ${versionOf('apache2')}`, Chromium: browser.version() } };
}

/** What gettext says of the translations: each text of the plugin has one, and what WordPress reads is what the translators wrote. */
async function words(check) {
  const plugin = join(root, 'integrations/wordpress/kommun-nyhet');
  const language = name => join(plugin, 'languages', `kommun-nyhet-sv_SE${name}`);
  const files = readdirSync(plugin, { recursive: true });
  const texts = (kind, ending, keywords) => command('xgettext', ['-o', '-', '-L', kind, '--from-code=UTF-8', ...keywords.map(word => `-k${word}`), ...files.filter(file => file.endsWith(ending))], { cwd: plugin });

  await check('every text of the plugin is translated', () => {
    const php = texts('PHP', '.php', ['__', 'esc_html__', 'esc_html_e', '_x:1,2c', '_n:1,2']);
    command('msgcmp', [language('.po'), '-'], { input: php });
    command('msgcmp', [language('.po'), '-'], { input: texts('JavaScript', '.js', ['__']) });
    match(php, /This news item may contain outdated information/);
  });
  await check('the compiled translation is that of the source', () => {
    equal(command('msgunfmt', ['--sort-output', language('.mo')]), command('msgunfmt', ['--sort-output', '-'], { input: command('msgfmt', ['-o', '-', language('.po')], { encoding: 'buffer' }) }));
  });
  await check("the editor's words are those of the source", () => {
    const { messages } = JSON.parse(readFileSync(language('-kommun-nyhet-article-editor-script.json'), 'utf8')).locale_data;
    const source = readFileSync(language('.po'), 'utf8');
    const wanted = [...texts('JavaScript', '.js', ['__']).matchAll(/^msgid "(.+)"$/gm)].map(([, text]) => text);
    for (const text of wanted) ok(source.includes(`msgid "${text}"\nmsgstr "${messages[text]}"`), text);
    ok(wanted.length > 5, `only ${wanted.length} texts were found`);
  });
}

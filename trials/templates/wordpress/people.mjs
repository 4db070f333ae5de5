// What an editor and an administrator do in WordPress's own pages, in a browser.
import { deepEqual, equal, match, ok } from 'node:assert/strict';

const patience = 60_000; // ms: PHP and the editor are slow on a loaded machine

async function logIn(browser, origin, name) {
  const context = await browser.newContext({ locale: 'sv-SE' });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(`${origin}/wp-login.php`);
  await page.fill('#user_login', name);
  await page.fill('#user_pass', name);
  await Promise.all([page.waitForURL('**/wp-admin/**'), page.click('#wp-submit')]);
  return page;
}

/** An editor who may not write unfiltered HTML inserts the block, saves, sees it, comes back and edits. */
export async function editor(browser, origin, made, check, read) {
  const page = await logIn(browser, origin, 'redaktor');
  let address = '';
  const failures = [];
  page.on('pageerror', error => failures.push(error.message));
  await page.goto(`${origin}/wp-admin/post-new.php?post_type=page`);
  await page.waitForFunction(() => window.wp?.blocks?.getBlockType('kommun-nyhet/article') && window.wp.data.select('core/editor').getCurrentPostId());

  await check('editor: inserts the block, chooses the post, saves', async () => {
    equal(await page.evaluate(() => window.wp.data.select('core').canUser('create', 'settings')), false);
    await page.evaluate(async id => {
      const { dispatch, select } = window.wp.data;
      const block = window.wp.blocks.createBlock('kommun-nyhet/article', { postId: id });
      dispatch('core/block-editor').insertBlock(block);
      dispatch('core/block-editor').selectBlock(block.clientId);
      await dispatch('core/editor').editPost({ title: 'Redaktörens sida', status: 'publish' });
      await dispatch('core/editor').savePost();
      if (select('core/editor').didPostSaveRequestFail()) throw new Error('It was not saved.');
    }, made.boras.id);
    address = await page.evaluate(() => window.wp.data.select('core/editor').getPermalink());
  });
  await check("editor: sees the article in the editor's preview", async () => {
    const frame = page.frame('editor-canvas') ?? page.mainFrame();
    await frame.waitForSelector('kommun-nyhet h2[slot=headline]');
    match(await frame.textContent('kommun-nyhet p[slot=published]'), /Artikeln publicerades: 7 maj 2021/);
  });
  await check('editor: what is saved is the block, and the page shows the article', async () => {
    const content = await page.evaluate(() => window.wp.data.select('core/editor').getCurrentPost().content);
    equal(content.raw ?? content, `<!-- wp:kommun-nyhet/article {"postId":${made.boras.id}} /-->`);
    match(await read(address), /<kommun-nyhet[^>]*date-published="2021-05-07"/);
  });
  await check('editor: comes back, and the block is whole', async () => {
    await page.reload();
    await page.waitForFunction(() => window.wp?.data?.select('core/block-editor').getBlocks().length === 1);
    deepEqual(
      await page.evaluate(() => window.wp.data.select('core/block-editor').getBlocks().map(({ name, isValid }) => ({ name, isValid }))),
      [{ name: 'kommun-nyhet/article', isValid: true }],
    );
  });
  await check("editor: changes the article's facts in its panel, and the page follows", async () => {
    await page.goto(`${origin}/wp-admin/post.php?post=${made.table.id}&action=edit`);
    await page.waitForFunction(() => window.wp?.data?.select('core/editor').getCurrentPostId());
    await page.evaluate(() => {
      const { dispatch, select } = window.wp.data;
      dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      if (!select('core/edit-post').isEditorSidebarOpened()) dispatch('core/edit-post').openGeneralSidebar('edit-post/document');
      if (!select('core/edit-post').isEditorPanelOpened('kommun-nyhet/kommun-nyhet')) dispatch('core/edit-post').toggleEditorPanelOpened('kommun-nyhet/kommun-nyhet');
    });
    await page.getByLabel('Ändrad av').fill('Kommunikationsavdelningen');
    await page.getByLabel('Ersatt av (adress)').fill('https://kommun.example/ny');
    await page.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
    const html = await read(made.table.page);
    match(html, /<p>Ändrad av: <span>Kommunikationsavdelningen<\/span><\/p>/);
    match(html, /<p slot="replacement"><a href="https:\/\/kommun\.example\/ny">Läs den aktuella informationen<\/a><\/p>/);
  });
  await check('editor: no error in the pages', () => { deepEqual(failures, []); });
  await check('editor: may not see the settings', async () => {
    const answer = await page.goto(`${origin}/wp-admin/options-general.php?page=kommun_nyhet`);
    equal(answer.status(), 403);
  });
  await page.context().close();
}

/** An administrator changes the settings; a form without its nonce changes nothing. */
export async function administrator(browser, origin, made, check, read) {
  const page = await logIn(browser, origin, 'kommunikation');
  await check('administrator: the settings page, in Swedish, changes every article', async () => {
    await page.goto(`${origin}/wp-admin/options-general.php?page=kommun_nyhet`);
    equal(await page.textContent('h1'), 'Nyhetsartiklar');
    await page.uncheck('input[value=x]');
    await page.fill('#kommun-nyhet-months', '24');
    await page.fill('#kommun-nyhet-editor', 'Kommunikationsavdelningen');
    await Promise.all([page.waitForURL('**settings-updated=true**'), page.click('#submit')]);
    const html = await read(made.boras.page);
    match(html, /<kommun-nyhet[^>]* outdated-after="P24M" share="facebook linkedin email copy"/);
    match(html, /Ändrad av: <span>Kommunikationsavdelningen<\/span>/);
    ok(!html.includes('Dela på X<'));
  });
  await check('administrator: a form without its nonce is refused', async () => {
    const status = await page.evaluate(async () => {
      const body = new URLSearchParams({ option_page: 'kommun_nyhet', action: 'update', 'kommun_nyhet[months]': '1' });
      return (await fetch('options.php', { method: 'POST', body })).status;
    });
    equal(status, 403);
    match(await read(made.boras.page), /outdated-after="P24M"/);
  });
  await page.context().close();
}

// What a person does with an editor, with mouse and keyboard.
import { marked } from './snippets.mjs';

/** Puts a snippet in an editor the way its `by` says, and returns what the CMS would then store. */
export async function put(page, { editor, folder, settings }, snippet) {
  const open = html =>
    page.evaluate(
      async ([name, file, options, text]) => {
        const { open } = await import(`./${name}.mjs`);
        const { settings } = file ? await import(`../settings/${file}.mjs`) : { settings: {} };
        const place = document.querySelector('main').appendChild(document.createElement('div'));
        window.editor = await open(place, text, { ...options, settings });
      },
      [editor, settings, { folder }, html],
    );
  const text = editor === 'tinymce' ? page.frameLocator('iframe').locator('body') : page.locator('[contenteditable=true]');
  try {
    return await ways[snippet.by]({ page, open, text, snippet });
  } finally {
    await page.evaluate(async () => {
      await window.editor?.close();
      delete window.editor;
      document.querySelector('main').replaceChildren();
    });
  }
}

const save = page => page.evaluate(() => window.editor.save());
const savedWith = (page, words) => page.waitForFunction(part => window.editor.save().includes(part), words).then(() => save(page));

/** Clicks on some words, and lets the editor see where the caret is: it is told a moment later, and keys come faster than a person's. */
async function click(page, words) {
  await words.click();
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

const ways = {
  /** It is stored already: the editor reads it, and a character typed beside it makes the editor write it. */
  async load({ page, open, text, snippet }) {
    await open(`<p>Innan</p>${snippet.html}<p>Efter</p>`);
    await click(page, text.getByText('Efter'));
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    return savedWith(page, '!');
  },

  /** It is copied from another page, and takes the place of what stood there. */
  async paste({ page, open, text, snippet }) {
    const other = await page.context().newPage();
    await other.setContent(snippet.html);
    await other.keyboard.press('ControlOrMeta+A');
    await other.keyboard.press('ControlOrMeta+C');
    await other.close();
    await page.bringToFront();
    await open('<p>Innan</p>');
    await click(page, text.getByText('Innan'));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+V');
    await text.getByText(snippet.text).waitFor();
    const { isTrusted, html } = await page.evaluate(() => window.pasted);
    if (!isTrusted || !html.includes(marked)) throw new Error(`The clipboard held something else: ${html}`);
    return savedWith(page, snippet.text);
  },

  /** The words stand there, and the address is typed in the editor's own dialog, or given to its command where it has none. */
  async link({ page, open, text, snippet }) {
    await open(snippet.html);
    await click(page, text.getByText(snippet.text));
    await page.keyboard.press('ControlOrMeta+A');
    if (!(await page.evaluate(address => window.editor.link?.(address), marked))) {
      const field = page.locator('input:focus');
      await page.keyboard.press('ControlOrMeta+K');
      await field.waitFor();
      await page.keyboard.type(marked);
      await page.keyboard.press('Enter');
      await field.waitFor({ state: 'hidden' });
    }
    return save(page);
  },
};

import { ask, examine } from './in-page.mjs';

export const name = 'printed';
export const modes = ['print'];

/** What an article says on the screen it says on paper, but for the links to share it and what was said about them. */
export async function check({ page }) {
  const media = await page.evaluate(() => (matchMedia('print').matches ? 'print' : 'screen'));
  await page.emulateMedia({ media: 'screen' });
  await ask(page, ({ articles, texts, outwards }) => {
    const isForScreen = node => outwards(node).some(each => each.matches?.('[part=share], [part=status]'));
    window.onScreen = articles.flatMap(article => texts(article).filter(node => !isForScreen(node)));
  });
  await page.emulateMedia({ media: 'print' });
  const outcome = await examine(page, { rule: name, criteria: ['1.3.1'] }, ({ around, isShown, tidy, looked, fault }) => {
    for (const node of window.onScreen) {
      looked();
      if (!isShown(around(node))) fault(node, `not on paper: “${tidy(node.data).slice(0, 60)}”`);
    }
    delete window.onScreen;
  });
  await page.emulateMedia({ media });
  return outcome;
}

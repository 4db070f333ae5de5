// Each engine shows in each run that it can find something: a picture without alternative text, in a shadow tree.
import { open } from './look.mjs';

const planted = { page: 'demo/states/publicerad.html', words: 'sv', level: undefined, style: 'own', mode: 'normal' };

/** A sentence for each engine that does not see the fault, or sees it where there is none. */
export async function deadAmong(engines, context, origin) {
  const page = await context.newPage();
  const dead = [];
  try {
    await open(page, origin, planted);
    const seen = async engine => (await engine.check({ page, url: origin + planted.page, mode: planted.mode, context })).findings.filter(isAboutIt);
    const before = new Map();
    for (const engine of engines) before.set(engine, await seen(engine));
    await page.evaluate(plant);
    for (const engine of engines) {
      if (before.get(engine).length) dead.push(`${engine.name} finds a fault before it is planted.`);
      if (!(await seen(engine)).length) dead.push(`${engine.name} does not find a planted fault: it is not looking.`);
    }
  } finally {
    await page.close();
  }
  return dead;
}

const isAboutIt = ({ level, target }) => level === 'failure' && / >> .*img/.test(target);

function plant() {
  const image = document.createElement('img');
  image.src = new URL('../images/undertecknare-800.webp', document.baseURI).href;
  document.querySelector('kommun-nyhet').shadowRoot.querySelector('article').append(image);
}

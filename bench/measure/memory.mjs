// What each article keeps, and what it leaves behind, as Chromium counts it.

const many = 100;

/** Counts the observers that a page makes. To run before the page's own scripts. */
const countObservers = () => {
  window.observers = 0;
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    window[name] = class extends window[name] {
      constructor(...args) {
        super(...args);
        window.observers++;
      }
    };
  }
};

async function snapshot(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage'); // what the first one let go of
  const { metrics } = await session.send('Performance.getMetrics');
  const { result } = await session.send('Runtime.evaluate', { expression: 'window.observers' });
  const of = name => metrics.find(metric => metric.name === name).value;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), observers: result.value };
}

const each = (after, before, count) => Object.fromEntries(Object.keys(after).map(key => [key, (after[key] - before[key]) / count]));

/** `{ variant: { kept: { heap, nodes, listeners, observers }, left: { … } } }`: for each article there, and for each that went. */
export async function weigh(browser, origin, variants, created) {
  const weighed = {};
  for (const { name } of variants.filter(({ measures }) => !measures)) {
    const page = await browser.newPage();
    await page.addInitScript(countObservers);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(`${origin}/frames/${name}/`);
    await page.waitForFunction(() => window.bench);
    await page.evaluate(() => window.bench.churn(1000)); // what is made once: Chromium compiles what runs often, and keeps that
    const start = await snapshot(session);
    await page.evaluate(count => window.bench.churn(count), created);
    const churned = await snapshot(session);
    await page.evaluate(count => window.bench.keep(count), many);
    const full = await snapshot(session);
    weighed[name] = { kept: each(full, churned, many), left: each(churned, start, created) };
    await page.close();
  }
  return weighed;
}

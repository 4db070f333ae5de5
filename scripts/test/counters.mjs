/** What Chromium counts of a page, a Playwright page, after it has collected what nothing holds. */
export async function counters(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage'); // the second for what the first let go of
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const value = wanted => metrics.find(({ name }) => name === wanted).value;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') };
}

/** Has a browser let go of what nothing holds: Chromium's, or Firefox's page that is like one (browsers/firefox.mjs). */
export const collect = page => (page.collectGarbage ? page.collectGarbage() : counters(page)).then(() => true);

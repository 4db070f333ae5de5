// Where pages are opened: they get the element as it is handed over here, and reach nothing but this machine.
const copiedFor = 5_000; // ms for which the element says that the link is copied

/**
 * `{ page, give, close }`: a page, and what says what it gets in place of dist/ from now on, a function as bundles() of bundle.mjs returns.
 */
export async function newTab(browser, origin) {
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block', permissions: ['clipboard-read', 'clipboard-write'] });
  let given;
  await context.route('**/*', async route => {
    const url = new URL(route.request().url());
    if (`${url.origin}/` !== origin) return route.abort();
    const answer = await given(url.pathname);
    return answer ? route.fulfill(answer) : route.continue();
  });
  return { page: await context.newPage(), give: bundles => (given = bundles), close: () => context.close() };
}

/** What a reader does before a page is looked at. */
export const actions = {
  async copy(page) {
    // what is said stays until it has been looked at
    await page.evaluate(time => {
      const { setTimeout } = window;
      window.setTimeout = (work, delay, ...rest) => (delay === time ? 0 : setTimeout(work, delay, ...rest));
    }, copiedFor);
    await press(page);
  },
  async 'copy refused'(page) {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await press(page);
  },
};

async function press(page) {
  await page.locator('kommun-nyhet button[part=share-link]').first().click();
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

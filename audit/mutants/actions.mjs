const copiedFor = 5_000; // ms for which the element says that the link is copied

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

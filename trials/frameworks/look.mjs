import { parseFragment, serialize } from 'parse5';

/** As every serializer writes it: only attributes without a value are written in two ways. */
const same = html => serialize(parseFragment(html));

/** `[check, problem]` of what a reader meets on a site: before its scripts, when the framework has taken it over, and when it changes it. */
export async function lookAt(origin, open, printed) {
  const checks = [];
  const check = (name, problem) => checks.push([name, problem || undefined]);

  const html = await (await fetch(origin)).text();
  const [, own] = /(<kommun-nyhet[^>]*>[^]*?<\/kommun-nyhet>)/.exec(html) ?? [];
  const wanted = ['date-published="2021-05-07"', 'editor="Kansliet"', 'slot="headline"', 'Ny bro över ån', 'Bron öppnar i dag.'];
  check('the server prints what the template says', wanted.filter(each => !own?.includes(each)).join(', '));
  check('and what `renderKommunNyhet` printed, whole', same(html).includes(same(printed)) ? '' : html);

  const page = await open();
  try {
    const told = [];
    page.on('console', message => {
      if (/^(error|warn)/.test(message.type()) && !message.location()?.url?.endsWith('/favicon.ico')) told.push(message.text());
    });
    page.on('pageerror', error => told.push(error.message));
    await (page.addInitScript ?? page.evaluateOnNewDocument).call(page, noteArticles);
    await page.goto(origin, { waitUntil: 'load' });
    await page.waitForFunction(() => customElements.get('kommun-nyhet'));
    check('a change by the framework reaches the element', await page.evaluate(change));
    check('a share reaches the framework’s listener', await page.evaluate(share));
    check('the property `article` reaches the element', await page.evaluate(data));
    check('each article is shown once', await page.evaluate(once));
    check('each is the very element that was printed', await page.evaluate(anew));
    check('nothing is said in the console', told.join('\n'));
  } finally {
    await page.close();
  }
  return checks;
}

/** Notes every article that has ever been in the page. Runs there, before all else, as the following do later. */
function noteArticles() {
  globalThis.articles = new Set();
  new MutationObserver(() => {
    for (const each of document.querySelectorAll('kommun-nyhet')) globalThis.articles.add(each);
  }).observe(document, { subtree: true, childList: true });
}

async function change() {
  const article = document.querySelector('kommun-nyhet');
  const shows = text => article.shadowRoot?.textContent.includes(text);
  const until = performance.now() + 5000; // a click before the framework listens does nothing
  while (!shows('Växeln') && performance.now() < until) {
    document.querySelector('main > button').click();
    await new Promise(requestAnimationFrame);
  }
  return shows('Växeln') ? '' : article.outerHTML;
}

async function share() {
  document.querySelector('kommun-nyhet').shadowRoot.querySelector('[part=share] button').click();
  const output = document.querySelector('output');
  const until = performance.now() + 5000;
  while (output.textContent !== 'Delad: copy' && performance.now() < until) await new Promise(requestAnimationFrame);
  return output.textContent === 'Delad: copy' ? '' : output.textContent;
}

function data() {
  const article = document.querySelectorAll('kommun-nyhet')[1];
  return article.shadowRoot?.textContent.includes('Parken är stängd') ? '' : article.outerHTML;
}

function once() {
  const articles = document.querySelectorAll('kommun-nyhet').length;
  const texts = ['Ny bro över ån', 'Bron öppnar i dag.', 'Polisen och Borås Stad står enade för en tryggare kommun', 'Kommunpolis Anders Cronehag betonar'];
  const others = texts.filter(text => document.querySelector('main').innerText.split(text).length !== 2);
  return articles === 3 ? others.join(', ') : `${articles} articles`;
}

function anew() {
  return [...globalThis.articles].filter(each => !each.isConnected).map(each => each.outerHTML).join('\n');
}

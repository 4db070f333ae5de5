import { parseFragment, serialize } from 'parse5';
import { eventually } from '../../scripts/browsers/webdriver.mjs';
import { standBefore } from './before.mjs';

/** As every serializer writes it: only attributes without a value are written in two ways. */
const same = html => serialize(parseFragment(html));

/** `[check, problem]` of what a site's server answers. */
export async function read(site, printed) {
  const html = await (await fetch(site)).text();
  const [, own] = /(<kommun-nyhet[^>]*>[^]*?<\/kommun-nyhet>)/.exec(html) ?? [];
  const wanted = ['date-published="2021-05-07"', 'editor="Kansliet"', 'slot="headline"', 'Ny bro över ån', 'Bron öppnar i dag.'];
  return [
    ['the server prints what the template says', wanted.filter(each => !own?.includes(each)).join(', ')],
    ['and what `renderKommunNyhet` printed, whole', same(html).includes(same(printed)) ? '' : html],
  ];
}

/** `[check, problem]` of what a reader meets on a site in a browser: when the framework has taken it over, and when it changes it. */
export async function lookAt(site, browser) {
  const before = await standBefore(site, note);
  const checks = [];
  const check = async (name, inPage) => checks.push([name, await problemIn(browser, inPage)]);
  try {
    await browser.go(before.origin);
    await check('the script comes', isDefined);
    await check('a change by the framework reaches the element', change);
    await check('a share reaches the framework’s listener', share);
    await check('the property `article` reaches the element', data);
    await check('the documentation’s lines show their article', documented);
    await check('each article is shown once', once);
    await check('each is the very element that was printed', anew);
    await check('nothing is said in the console', said);
    checks.push(['every request is answered', before.failed.join('\n')]);
  } finally {
    await browser.go('about:blank');
    await before.close();
  }
  return checks;
}

/** What a function in the page finds wrong, after five seconds in which it may become right. */
async function problemIn(browser, inPage) {
  let problem;
  const isRight = async () => {
    problem = await browser.run(inPage);
    return problem === '';
  };
  await eventually(isRight, inPage.name).catch(error => { problem ||= error.message; });
  return problem;
}

/** Notes every article that has ever been in the page, and what is told of as wrong. Runs there before all else, as the following do later. */
function note() {
  globalThis.articles = new Set();
  new MutationObserver(() => {
    for (const each of document.querySelectorAll('kommun-nyhet')) globalThis.articles.add(each);
  }).observe(document, { subtree: true, childList: true });
  globalThis.told = [];
  for (const name of ['error', 'warn']) {
    const own = console[name];
    console[name] = (...words) => {
      globalThis.told.push(words.map(String).join(' '));
      own.apply(console, words);
    };
  }
  for (const name of ['error', 'unhandledrejection']) addEventListener(name, event => globalThis.told.push(String(event.message ?? event.reason)));
}

const isDefined = () => (customElements.get('kommun-nyhet') ? '' : 'no element of that name');

function change() {
  const article = document.querySelector('kommun-nyhet');
  if (article.shadowRoot?.textContent.includes('Växeln')) return '';
  document.querySelector('main > button').click(); // before the framework listens it does nothing
  return article.outerHTML;
}

function share() {
  const output = document.querySelector('output');
  if (output.textContent === 'Delad: copy') return '';
  document.querySelector('kommun-nyhet').shadowRoot.querySelector('[part=share] button').click();
  return `the page says ${JSON.stringify(output.textContent)}`;
}

function data() {
  const article = document.querySelectorAll('kommun-nyhet')[1];
  return article.shadowRoot?.textContent.includes('Parken är stängd') ? '' : article.outerHTML;
}

function documented() {
  const article = document.querySelectorAll('kommun-nyhet')[3];
  const own = article.shadowRoot?.textContent ?? '';
  return own.includes('Artikeln publicerades: 7 maj 2021') && (article.innerText + own).includes('Ny bro') ? '' : article.outerHTML;
}

function once() {
  const articles = document.querySelectorAll('kommun-nyhet').length;
  const texts = ['Ny bro över ån', 'Bron öppnar i dag.', 'Polisen och Borås Stad står enade för en tryggare kommun', 'Kommunpolis Anders Cronehag betonar'];
  const others = texts.filter(text => document.querySelector('main').innerText.split(text).length !== 2);
  return articles === 4 ? others.join(', ') : `${articles} articles`;
}

function anew() {
  return globalThis.articles.size < 4 ? 'not every article was noted' : [...globalThis.articles].filter(each => !each.isConnected).map(each => each.outerHTML).join('\n');
}

function said() {
  return globalThis.told.join('\n');
}

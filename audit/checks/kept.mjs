import { examine } from './in-page.mjs';

export const name = 'kept';

/**
 * What a text from elsewhere shows, plays or leads to is on the page as well, or a link to it is: no picture, no film, no sound and no
 * link of the source is lost on the way. Sources that are pages are left out, since only a part of them is the article, and so are
 * addresses that the source writes in short: what they stand for is for tests to say.
 */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['1.1.1'] }, look);

async function look({ articles, elements, tidy, parse, textOf, looked, fault }) {
  const everythingIn = value => (value && typeof value === 'object' ? [value, ...Object.values(value).flatMap(everythingIn)] : []);
  const stringsIn = value => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []);
  const plain = html => tidy(new DOMParser().parseFromString(html, 'text/html').body.textContent);
  /** The texts of the item that has this headline. */
  const textsOf = (source, headline) => {
    const isIt = title => typeof title === 'string' && plain(title) === headline;
    const json = parse(source);
    if (json) return stringsIn(everythingIn(json).findLast(({ title, headline: own }) => isIt(title?.rendered ?? title ?? own)));
    const feed = new DOMParser().parseFromString(source, 'text/xml');
    const item = [...feed.querySelectorAll('item, entry')].find(each => isIt(each.querySelector('title')?.textContent));
    return [...(item?.children ?? [])].map(each => (each.childElementCount ? each.innerHTML : each.textContent));
  };
  const media = 'iframe, video, audio, embed, object';
  const isMeant = element => !element.closest('[hidden], template, noscript, svg, select, button') && !element.matches('a img, img:is([width="0"], [width="1"], [height="0"], [height="1"])');
  const addressIn = element => ['src', 'data', 'href'].map(name => element.getAttribute(name)).find(Boolean) ?? element.querySelector('source, embed')?.getAttribute('src');

  for (const article of articles.filter(each => elements(each, '[part=source]').length && !/^#|\.html$/.test(each.getAttribute('src')))) {
    const headline = textOf(elements(article, '#headline')[0]);
    const source = await (await fetch(article.src)).text();
    const onPage = elements(article, '[href], [src]').map(each => each.href || each.src);
    const bodies = textsOf(source, headline).map(text => new DOMParser().parseFromString(text, 'text/html'));
    for (const element of bodies.flatMap(body => [...body.querySelectorAll(`a[href], img[src], ${media}`)]).filter(isMeant)) {
      const address = addressIn(element)?.trim();
      if (!/^https?:/.test(address) || !URL.canParse(address)) continue;
      looked();
      if (!onPage.includes(new URL(address).href)) fault(article, `<${element.localName}> of the source is lost: ${address}`);
    }
  }
}

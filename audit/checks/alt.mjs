import { examine } from './in-page.mjs';
import { inBothLanguages } from './words.mjs';

export const name = 'alt';

/** Each picture has the alternative text that the page or the data gives it, and none is the name of its file. */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['1.1.1'] }, look, inBothLanguages('logo'));

function look({ articles, elements, tidy, parse, isOwn, looked, fault }, logos) {
  const list = value => [value ?? []].flat();
  /** The NewsArticles that an article is given as data in the page. */
  const dataOf = article => {
    const source = article.getAttribute('src')?.trim();
    const scripts = [...article.querySelectorAll(':scope > script[type$="ld+json"]'), source?.startsWith('#') && article.getRootNode().getElementById(source.slice(1))];
    const read = [article.article, ...scripts.filter(Boolean).map(({ textContent }) => parse(textContent))].filter(each => each && typeof each === 'object');
    return read.flatMap(each => list(each['@graph'] ?? each));
  };
  const addressOf = image => new URL(typeof image === 'string' ? image : list(image.contentUrl ?? image.url)[0] ?? '', document.baseURI).href;
  const text = value => (typeof value === 'string' ? tidy(value) : tidy(value?.['@value']));

  for (const article of articles) {
    const data = dataOf(article);
    const promised = data.flatMap(({ image }) => list(image).map(each => ({ address: addressOf(each), alts: [text(each.description) || text(each.name)] })));
    const logo = data.flatMap(({ publisher }) => list(publisher)).flatMap(({ logo, name }) =>
      list(logo).map(each => ({ address: addressOf(each), alts: logos.map(words => words.replace('{publisher}', text(name))) })));
    for (const image of elements(article, 'img, [role=img], area, input[type=image]')) {
      looked();
      const alt = image.getAttribute('alt');
      if (image.localName === 'img' && alt === null && !image.ariaLabel && !image.getAttribute('aria-labelledby')) fault(image, 'no alt attribute');
      if (image.localName !== 'img' || alt === null) continue;
      const file = decodeURIComponent(image.currentSrc || image.src).split(/[?#]/)[0].split('/').pop().toLowerCase();
      const said = tidy(alt).toLowerCase();
      if (said && (said === file || said === file.replace(/\.\w+$/, '') || /\.(jpe?g|png|gif|webp|avif|svg)$/.test(said))) fault(image, `the alternative text is a file's name: “${alt}”`);
      const given = [...logo, ...promised].filter(({ address }) => isOwn(image) && address === image.src).flatMap(({ alts }) => alts);
      if (given.length && !given.includes(tidy(alt))) fault(image, `the alternative text is “${alt}”, and the data say “${given.join('” or “')}”`);
    }
  }
}

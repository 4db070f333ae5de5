// What an article must look like, written by hand after the contract; only what differs from CMS to CMS is filled in.
import { readFileSync } from 'node:fs';

const escaped = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Whole years from a day of 2021 to today, as a calendar counts them in Stockholm. */
const yearsSince = day => {
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm' }).format(new Date());
  return Number(today.slice(0, 4)) - Number(day.slice(0, 4)) - (today.slice(5) < day.slice(5) ? 1 : 0);
};

/**
 * The expected markup of an article; `facts` are its own, with the addresses and the body that the CMS gave it, the headline's `level`, and
 * whether the page `isStatic`: then it does not say how old it is.
 */
export function expected(name, facts) {
  const { headline, lead, url, published, images, body, level = 2, isStatic } = facts;
  const title = published ? `[${published.slice(0, 10)}] ${headline}` : headline;
  const values = {
    headline: escaped(headline),
    'headline encoded': encodeURIComponent(headline),
    title: escaped(title),
    'title encoded': encodeURIComponent(title),
    lead: lead && escaped(lead),
    url: escaped(url),
    'url encoded': encodeURIComponent(url),
    image: images[0] && escaped(images[0].src),
    alt: images[0] && escaped(images[0].alt),
    'image 2': images[1] && escaped(images[1].src),
    years: published && String(yearsSince(published)),
    day: published?.slice(0, 10),
    date: published && new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'Europe/Stockholm' }).format(new Date(published)),
    body,
  };
  const file = readFileSync(new URL(`expected/${name}.html`, import.meta.url), 'utf8');
  const levelled = file.replace(/(<\/?h)([23])/g, (_, tag, written) => tag + (written - 2 + level)); // they are written for a headline of level 2
  const timeless = isStatic ? levelled.replace(/ Nyheten publicerades för .*? sedan\./, '') : levelled;
  return timeless.replace(/\{\{(.*?)\}\}/g, (place, key) => {
    if (values[key] === undefined) throw new Error(`${name}.html asks for ${place}, which the article has not.`);
    return values[key];
  });
}

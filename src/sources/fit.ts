import { webAddress } from '../article/addresses.js';
import { languageTag } from '../article/language-tag.js';
import type { Report } from '../article/report.js';
import { withoutMark } from './foreign-links.js';
import { each, isEmpty, rename, said, standIn, unwrap } from './nodes.js';
import type { BodySurroundings } from './surroundings.js';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
const PIXELS = /^(?!0*[01]$)\d{1,4}$/; // a system that cannot tell how large an SVG is says that it is one pixel
const COLUMNS = /^\d\d?$/; // a cell of a thousand columns and as many rows stops Firefox and WebKit
/** What these attributes must be, or they go. */
const RIGHT: Readonly<Record<string, RegExp>> = {
  lang: /./, hreflang: /./, dir: /^(ltr|rtl|auto)$/i, width: PIXELS, height: PIXELS, span: COLUMNS, colspan: COLUMNS, rowspan: /^\d{1,3}$/,
};

/** How many places of tables all cells and columns together may span: a browser lays out each of them. */
const MOST_PLACES = 20_000;

/** Faults that are reported of one body: a source must not fill the console. */
const MOST_FAULTS = 10;

/**
 * Makes a sanitised body at home where it is to stand: addresses that lead somewhere, pictures that may be shown, headings below the
 * headline, and nothing empty.
 */
export const fit = (body: DocumentFragment, { base, level, shows, words, lang, report }: BodySurroundings): void => {
  const resolve = (address: string | null) => (address ? withoutMark(webAddress(address.replace(/^www\./i, 'https://$&'), base) ?? '') : ''); // with a line break in it, it is there only now
  let faults = 0;
  const leaveOut = (...fault: Parameters<Report>) => { if (faults++ < MOST_FAULTS) report?.(...fault); };

  each(body, '*', (element) => {
    for (const attribute of [...element.attributes]) {
      const { name, value } = attribute;
      attribute.value = (/lang$/.test(name) ? languageTag(value) : value.trim()) ?? '';
      if (name === 'lang' && value && !attribute.value) leaveOut(name, value, 'a language tag (BCP 47)');
      if (RIGHT[name]?.test(attribute.value) === false) element.removeAttributeNode(attribute);
    }
  });

  let places = 0;
  each(body, '[colspan],[rowspan],[span]', (cell) => {
    const number = (name: string) => Number(cell.getAttribute(name)) || 1;
    const spanned = number('colspan') * number('rowspan') * number('span');
    if (places + spanned > MOST_PLACES) for (const name of ['colspan', 'rowspan', 'span']) cell.removeAttribute(name);
    else places += spanned;
  });

  each<HTMLAnchorElement>(body, 'a', (link) => {
    const href = withoutMark(link.getAttribute('href') ?? '');
    const address = /^(mailto|tel):/i.test(href) ? href : resolve(href);
    if (address) link.href = address;
    else unwrap(link);
  });

  each<HTMLImageElement>(body, 'img', (picture) => {
    const given = picture.getAttribute('src');
    const address = resolve(given);
    if (!address && given) leaveOut('img src', given, 'the http or https address of a picture');
    if (!address) picture.replaceWith(picture.alt);
    else if (shows(address)) {
      picture.alt ||= '';
      picture.loading = 'lazy';
      picture.referrerPolicy = 'no-referrer';
      picture.src = address;
    } else {
      const link = said(picture.closest('a') ? 'span' : 'a', picture.alt, words.picture, lang);
      if (link instanceof HTMLAnchorElement) link.href = address;
      standIn(picture, link);
    }
  });

  each(body, `a,p,figure,figcaption,ul,ol,li,dl,details,table,blockquote,${HEADINGS}`, (element) => { if (isEmpty(element)) element.remove(); });

  let above: number[] = []; // the levels, as they came, of the headings that the next stands below
  each(body, HEADINGS, (heading) => {
    const own = Number(heading.localName[1]);
    above = [...above.filter((other) => other < own), own];
    rename(heading, `h${Math.min(level + above.length, 6)}`);
  });
};

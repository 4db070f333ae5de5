import type { Words } from './words.js';

export interface Writer {
  /** Writes every word of the interface, and its language. */
  readonly speak: (words: Words) => void;
  /** Writes the date of the last change. */
  readonly modify: (words: Words) => void;
}

const write = (node: Node | null | undefined, text: string): void => {
  if (node) node.nodeValue = text;
};

/** The libraries have elements that format a date themselves, by its language. */
const isTime = (element: Element): boolean => element.localName === 'time';

/**
 * Direct writes into an article that `framed` made: the least that a change can cost, and what is compared with. The places are looked
 * up here, before anything is timed.
 */
export const writerOf = (root: ParentNode): Writer => {
  const find = (selector: string) => root.querySelector(selector) as HTMLElement;
  const published = find('.published');
  const notice = find('.notice');
  const modified = find('.modified');
  const editor = find('.editor span');
  const share = find('.share span');
  const list = find('.share ul');
  const dates = [published, modified].map((line) => line.lastElementChild as HTMLElement) as [HTMLElement, HTMLElement];
  const [heading, reason] = [find('.notice h3'), find('.notice p')];
  const ways = [...list.querySelectorAll('span')];

  const speakDate = (element: HTMLElement, words: string, { locale }: Words) => {
    if (isTime(element)) write(element.firstChild, words);
    else element.setAttribute('lang', locale === 'en' ? 'en-GB' : locale);
  };

  return {
    speak(words) {
      for (const each of [published, notice, modified, editor, share, list]) {
        if (words.lang) each.setAttribute('lang', words.lang); // the libraries' `lang` is a property of their own
        else each.removeAttribute('lang');
      }
      write(published.firstChild, `${words.published} `);
      speakDate(dates[0], words.publishedDate, words);
      write(heading.firstChild, words.outdated);
      write(reason.firstChild, words.reason);
      write(modified.firstChild, `${words.modified} `);
      speakDate(dates[1], words.modifiedDate, words);
      write(editor.firstChild, words.modifiedBy);
      write(share.firstChild, words.share);
      for (const [index, way] of words.ways.entries()) write(ways[index]?.firstChild, way.words);
    },
    modify(words) {
      const [, date] = dates;
      if (isTime(date)) write(date.firstChild, words.modifiedDate);
      date.setAttribute(isTime(date) ? 'datetime' : 'date', words.modifiedOn);
    },
  };
};

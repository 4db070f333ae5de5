import { flatChildren, shown } from '../support/element.js';

const BLOCK = /^(?:address|article|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6r]|header|li|ol|p|pre|section|summary|table|tr|ul)$/;

/** What is written before the text of an element. */
const MARKS: Readonly<Record<string, string>> = {
  h1: '# ', h2: '## ', h3: '### ', h4: '#### ', h5: '##### ', h6: '###### ', li: '- ', blockquote: '> ', figcaption: '(caption) ', td: '| ', th: '|| ',
  lead: 'lead: ', source: 'source: ', status: 'status: ',
};

const shareIn = (element: Element): string => {
  const facebook = element.querySelector<HTMLAnchorElement>('a[href*="sharer.php"]');
  return `share: ${shown(element.querySelector('p')!).replace(/^.*?: ?/, '')} → ${facebook ? (new URL(facebook.href).searchParams.get('u') ?? '') : ''}`;
};

/**
 * What a reader meets of an article, a line for each block: `## a heading`, `- an item`, `[a link](its address)`, `![a picture](its address)`,
 * `{en} another language`; the notice, and what is shared under which address, on one line each.
 */
export const meets = (host: Element): string[] => {
  const lines: string[] = [];
  let marks = ''; // of elements in which there is nothing yet
  let line = '';
  const end = () => {
    const text = line.replace(/[\t-\r \xa0]+/g, ' ').trim().replace(/[\xad\u200b-\u200f\u202a-\u202e]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
    if (text) lines.push(marks + text);
    if (text) marks = '';
    line = '';
  };

  const visitText = (node: Node) => {
    const parts = getComputedStyle(node.parentElement ?? host).whiteSpace.startsWith('pre') ? (node.nodeValue ?? '').split('\n') : [node.nodeValue ?? ''];
    for (const [index, part] of parts.entries()) {
      if (index) end();
      line += part;
    }
  };

  const visit = (node: Node, around: string): void => {
    if (node.nodeType === Node.TEXT_NODE) visitText(node);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    const { localName } = element;
    const part = element.getAttribute('part') ?? '';
    if (getComputedStyle(element).display === 'none') return;
    if (part === 'notice' || part === 'share') {
      lines.push(part === 'share' ? shareIn(element) : `notice: ${shown(element).split('\n').join(' | ')}`);
      return;
    }
    if (localName === 'br') end();
    if (localName === 'img') line += `![${(element as HTMLImageElement).alt}](${(element as HTMLImageElement).src})`;
    const isBlock = BLOCK.test(localName);
    if (isBlock) end();
    const lang = element.getAttribute('lang') ?? around;
    const before = marks;
    const mark = (MARKS[part] ?? MARKS[localName] ?? '') + (lang === around ? '' : `{${lang}} `);
    if (/^\|/.test(mark) && line) line += ` ${mark}`;
    else if (line.trim()) line += mark;
    else marks += mark;
    const isLink = localName === 'a' && element.hasAttribute('href');
    if (isLink) line += '[';
    for (const child of flatChildren(element)) visit(child, lang);
    if (isLink) line += `](${(element as HTMLAnchorElement).href})`;
    if (isBlock) end();
    if (isBlock && marks) marks = before; // there was nothing in it
  };

  visit(host, host.ownerDocument.documentElement.lang);
  end();
  return lines;
};

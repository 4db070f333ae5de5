import { keepApart } from './apart.js';
import { MEDIA } from './later.js';
import { each, hasWords, isEmpty, rename, said, unwrap } from './nodes.js';
import type { BodySurroundings } from './surroundings.js';

/** What a reader fills in or chooses. */
const FIELDS = 'input:not([type=hidden i],[type=submit i],[type=button i],[type=reset i],[type=image i]),select,textarea';
/** Of these, what one writes in or chooses from: its label says nothing without it. That of a box to tick may open a text. */
const FILLED = `:is(${FIELDS}):not([type=checkbox i],[type=radio i])`;
/** What sends it. */
const SENDS = 'button:not([type=button i],[type=reset i]),input:is([type=submit i],[type=image i])';
/** What only belongs to fields, and is nothing to read without them. */
const OF_FIELDS = 'label,legend,button,output,datalist,select,textarea';
const ROWS = 'p,li,tr,div';
const LONGEST_LABEL = 150; // UTF-16 units: with more words than that, what is around a field is a text

/** What a control may be the words of. */
const TITLES = 'h1,h2,h3,h4,h5,h6,[role=heading],summary,dt,caption,th,tr>:first-child:not(:last-child),legend,figcaption,label';
/** A control that opens a text, by what it says of itself. */
const OPENS = '[aria-expanded],[aria-controls],[aria-selected],[role=tab],[popovertarget],[data-toggle],[data-bs-toggle]';
/** What such a text stands in, where it follows the control. */
const PANELS = 'div,section,ul,ol,dl,table';
const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,div,ul,ol';
/** A control that enlarges a photo, and no icon. */
const PHOTO = ':has(img:is([src*=".jp" i],[src*=".webp" i],[src*=".avif" i]))';
/** A letter, and not what stands between controls. */
const WORD = /[^\s|•·/–-]/;

/** Shows what is hidden until a control opens it, since the control goes: the panels of an accordion, of tabs. */
export const openPanels = (box: ParentNode, named: ReadonlyMap<string, Element>): void => {
  each(box, '[role=tabpanel]', (panel) => { panel.removeAttribute('hidden'); });
  each(box, `button,a[href^="#"],[data-target],[data-bs-target],${OPENS}`, (control) => {
    for (const names of ['aria-controls', 'href', 'data-target', 'data-bs-target']) {
      for (const name of control.getAttribute(names)?.split(/[\s#]+/) ?? []) named.get(name)?.removeAttribute('hidden');
    }
    const title = control.closest(TITLES) ?? control;
    const isAll = title !== control && title.textContent.trim() === control.textContent.trim(); // one beside a title's words copies its address, or the like
    if (isAll || control.matches(OPENS)) for (const each of [control, title]) each.nextElementSibling?.removeAttribute('hidden');
  });
};

/**
 * A form asks its page for something, and no other page can answer: a link to it stands in its place. Its fields go with what names them,
 * and what there is to read beside them stays. A form without a field to fill in, or with a text and nothing that sends it, is mere
 * make-up around that, as where a system puts one around the whole page. Fields without a form go with their labels.
 */
export const settleForms = (box: ParentNode, { base, words, lang }: BodySurroundings, named: ReadonlyMap<string, Element>, place: (element: Element, link: HTMLElement) => void): void => {
  const names = new Map([...named].map(([name, element]) => [element, name]));
  each(box, 'form', (form) => {
    const fields = [...form.querySelectorAll(FIELDS)];
    if (!fields.length || (!form.querySelector(SENDS) && hasWords(form, OF_FIELDS))) return;
    const isSearch = form.matches('[role=search]') || fields.every((field) => field.matches('[type=search i]'));
    for (const field of fields) {
      const row = field.closest(ROWS);
      if (row && row !== form && form.contains(row) && row.textContent.length < LONGEST_LABEL) row.remove();
    }
    each(form, OF_FIELDS, (element) => { element.remove(); });
    if (!isSearch && URL.canParse(base)) {
      const address = new URL(base);
      const name = names.get(form);
      if (name) address.hash = name;
      const link = said('a', form.ariaLabel?.trim() ?? form.title.trim(), () => words.form(address.host), lang);
      link.href = address.href;
      const end = form.ownerDocument.createElement('span');
      form.append(end);
      place(end, link);
    }
    unwrap(form);
  });
  each(box, 'label', (label) => {
    const field = named.get(label.getAttribute('for') ?? '') ?? label.querySelector(FIELDS);
    if (field?.matches(FILLED) && !label.querySelector(BLOCKS)) label.remove();
  });
};

/** Whether what a control holds is the text's: a title that opens what follows, part of a sentence, a figure's picture. What only acts is not. */
const isWords = (control: Element): boolean => {
  const { previousSibling: before, nextSibling: after, nextElementSibling: next } = control;
  const isText = (node: Node | null | undefined) => node?.nodeType === Node.TEXT_NODE && WORD.test(node.textContent ?? '');
  const isPhrase = (element: Element | null) => !!element?.matches('abbr,b,cite,code,em,i,mark,q,strong,u') && hasWords(element);
  const isAmong = isText(before) || isText(after) || (isPhrase(control.previousElementSibling) && isPhrase(next));
  return isAmong || control.matches(OPENS) || !!control.closest(TITLES) || !!next?.matches(PANELS) || !!control.querySelector('h1,h2,h3,h4,h5,h6') || control.matches('figure :has(img)') || (!hasWords(control) && control.matches(PHOTO));
};

/** Keeps a button's words where they are the text's, as text, and lets go of those that act: in this page they would do nothing. */
export const settleButtons = (box: ParentNode): void => {
  const buttons = [...box.querySelectorAll('button')];
  const kept = new Set(buttons.filter(isWords));
  const rows = new Set<Element | null>();
  for (const button of buttons) {
    if (kept.has(button)) continue;
    rows.add(button.closest('p,li'));
    button.remove();
  }
  for (const row of rows) if (row && !hasWords(row, undefined, WORD) && !row.querySelector(`img,${MEDIA}`)) row.remove(); // bars stood between them
  keepApart(box, 'button');
  for (const button of kept) {
    each(button, '[aria-hidden=true]', (icon) => { icon.remove(); });
    const isTitle = button.nextElementSibling?.matches(PANELS) && !button.closest(TITLES) && !button.querySelector(BLOCKS) && !isEmpty(button);
    if (isTitle) rename(button, 'p');
    else unwrap(button);
  }
};

import { fill } from '../article/fill.js';
import { checkTextsIn } from '../locale/check.js';
import { adoptStyles } from '../styles/adopt.js';
import { panelCss } from './panel-css.js';
import type { Finding } from './run.js';
import { showPlace } from './show.js';

/** What the panel tells. */
export interface Told {
  readonly findings: readonly Finding[];
  readonly locale: string;
  /** What the article is called; empty where it has no headline. */
  readonly headline: string;
}

interface Row {
  readonly element: HTMLElement;
  readonly button: HTMLElement;
  finding: Finding;
  readonly tell: (finding: Finding, number: number, told: Told) => void;
}

/** Changes a text only where it differs: a live region tells of everything that is put into it. */
const say = (element: Element, text: string): void => {
  if (element.textContent !== text) element.textContent = text;
};

/**
 * A list of findings in an element's shadow root. Built with the DOM alone: no HTML is parsed, so that a page under Trusted Types has
 * nothing more to allow. Gives what tells it the news; what stays in the list stays in place, with the focus that it may have.
 */
export const createPanel = (host: Element): ((told: Told) => void) => {
  const page = host.ownerDocument;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const add = (parent: Node, name: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement => {
    const element = parent.appendChild(page.createElement(name));
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    return element;
  };
  adoptStyles(root, panelCss);
  root.replaceChildren();
  const section = add(root, 'section', { 'aria-labelledby': 'title', dir: 'ltr' });
  const title = add(section, 'p', { id: 'title', tabindex: '-1' });
  const status = add(section, 'p', { id: 'count', 'aria-live': 'polite', 'aria-atomic': 'true' }); // no role: Orca reads a status bar's role in place of its words
  const list = add(section, 'ol');
  let rows: Row[] = [];
  let made = 0;

  const createRow = (first: Finding): Row => {
    const id = ++made;
    const element = page.createElement('li');
    const line = add(element, 'p');
    const severity = add(line, 'strong', { class: first.severity });
    const message = add(line, 'span', { id: `message-${id}` });
    const reason = add(element, 'p');
    // Described, not labelled, by its message: what labels something is read when that is, and out of its place.
    const button = add(element, 'button', { type: 'button', 'aria-describedby': `message-${id}` });
    const row: Row = {
      element,
      button,
      finding: first,
      tell: (finding, number, { locale }) => {
        row.finding = finding;
        const texts = checkTextsIn(locale);
        say(severity, texts[`check-${finding.severity}`]);
        say(message, ` ${finding.message}`);
        say(reason, finding.clause ? `${finding.reason} (WCAG\u00a0${finding.clause})` : finding.reason);
        say(button, fill(texts['check-show'], { number }));
      },
    };
    button.addEventListener('click', () => { showPlace(row.finding.element, row.finding.article); });
    return row;
  };

  return (told) => {
    const { findings, locale, headline } = told;
    const texts = checkTextsIn(locale);
    section.lang = locale;
    say(title, headline ? `${texts['check-title']}: ${headline}` : texts['check-title']);
    const before = [...rows];
    rows = findings.map((finding) => {
      const known = before.findIndex(({ finding: old }) => old.rule === finding.rule && old.element === finding.element);
      return before.splice(known, known < 0 ? 0 : 1)[0] ?? createRow(finding);
    });
    const focusIsLost = before.some(({ element }) => element.contains(root.activeElement));
    for (const { element } of before) element.remove();
    for (const [index, row] of rows.entries()) {
      row.tell(findings[index] as Finding, index + 1, told);
      if (list.children[index] !== row.element) list.insertBefore(row.element, list.children[index] ?? null);
    }
    list.hidden = !rows.length;
    if (focusIsLost) (rows[0]?.button ?? title).focus();
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const count = rows.length ? fill(texts['check-count'], { errors, tips: rows.length - errors }) : texts['check-none'];
    requestAnimationFrame(() => { say(status, count); }); // a live region that comes with its text is not told of
  };
};

import { wordsOf } from '../page/words.js';
import { element } from './element.js';
import { OWN_MARK } from './own-nodes.js';

/** Lets a table that is wider than its place be scrolled, with the keyboard, too. `name` names the place of a table without a caption. */
export const wrapTables = (body: ParentNode, name: string): void => {
  for (const [index, table] of body.querySelectorAll('table').entries()) {
    const label = (table.caption && wordsOf(table.caption)) || `${name} ${index + 1}`;
    const box = element(table.ownerDocument, 'section', { [OWN_MARK]: 'table', tabindex: '0', 'aria-label': label }); // a region, by its name
    table.replaceWith(box);
    box.append(table);
  }
};

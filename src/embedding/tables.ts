/** Lets a table that is wider than its place be scrolled, with the keyboard, too. `name` names the place of a table without a caption. */
export const wrapTables = (body: DocumentFragment, name: string): void => {
  for (const [index, table] of body.querySelectorAll('table').entries()) {
    const box = document.createElement('section'); // a region, by its name
    box.className = 'table';
    box.tabIndex = 0;
    box.ariaLabel = table.caption?.textContent.trim() || `${name} ${index + 1}`;
    table.replaceWith(box);
    box.append(table);
  }
};

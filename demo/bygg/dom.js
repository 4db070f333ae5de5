/** The element of the page with that id. */
export const byId = id => document.getElementById(id);

/** A new element: its attributes (`undefined` and `false` are left out), and what stands in it. Text stays text. */
export const create = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(attribute, value === true ? '' : value);
  }
  element.append(...children.filter(child => child !== undefined));
  return element;
};

/** Says something in a live region. As a new element each time, so that the same words are said again. */
export const say = (region, text) => region.replaceChildren(...(text ? [create('span', {}, text)] : []));

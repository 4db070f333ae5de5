// Functions that run in the page under test; they see nothing of this module.

/** Pages are used again for the next test file, which must find nothing of this one's. */
export const clearStorage = () => {
  localStorage.clear();
  sessionStorage.clear();
};

/** Playwright's `locator.selectOption` for drivers that have none: by value, or by `{ label }`. */
export const selectOption = (selector, choice) => {
  const select = document.querySelector(selector);
  const wanted = [choice].flat();
  const isWanted = ({ value, label }) => wanted.some(one => (one?.label === undefined ? one === value : one.label === label));
  for (const option of select.options) option.selected = isWanted(option);
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
};

/** 'Shift+Tab' as ['Shift', 'Tab'], and '+' as itself. */
export const keysOf = combination => (combination.length > 1 ? combination.split('+') : [combination]);

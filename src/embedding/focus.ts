/** Where the reader's button goes away because the article is there, the headline takes the focus: what was waited for is read next. */
export const keepFocus = (root: ShadowRoot): void => {
  if (!root.activeElement?.closest('[part=status]')) return;
  queueMicrotask(() => { // when it is on the page
    const headline = root.querySelector<HTMLElement>('[part=headline]');
    if (headline) headline.tabIndex = -1;
    headline?.focus();
  });
};

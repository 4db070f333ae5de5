/** A link for sharing, or a button, which leads to no host. */
type Control = HTMLElement & Partial<Pick<HTMLAnchorElement, 'host'>>;

/** The control for sharing on which the reader stands in what a server printed, in the page or in a printed shadow root. */
export const printedFocus = (article: Element): Control | undefined => {
  const { activeElement } = article.getRootNode() as Document;
  const isInList = activeElement?.closest('[slot=share]')?.parentElement === article;
  return (isInList ? activeElement : article.shadowRoot?.activeElement) as Control | undefined;
};

/** Moves the reader to the same among the element's own; what it leads to tells, since words and order may be an older version's. */
export const moveFocus = (root: ShadowRoot, { host }: Control): void => {
  [...root.querySelectorAll<Control>('[part=share-link]')].find((own) => own.host === host)?.focus({ preventScroll: true });
};

/** A text of several lines, as nodes: in HTML a line ends with an element. */
export const lines = (page: Document, text: string): (Node | string)[] =>
  text.split('\n').flatMap((line, index) => (index ? [page.createElement('br'), line] : [line]));

// What comes from elsewhere: its text, its pictures, its tables, its source.
const body = 'src/embedding/body.ts';
const tables = 'src/embedding/tables.ts';
const fit = 'src/sources/fit.ts';
const links = 'each<HTMLAnchorElement>(body,';
const everything = 'inbaddning-allt-i-texten';
const third = 'inbaddning-tredje-webbplats';

export const embedding = [
  { id: 'loaded-alt-dropped', file: fit, from: "picture.alt ||= '';", to: "picture.removeAttribute('alt');", fault: 'The pictures in a text from elsewhere lose their alt.', criterion: '1.1.1', page: everything },
  { id: 'loaded-figure-lost', file: fit, from: links, to: `each(body, 'figure', (each) => { rename(each, 'div'); }); ${links}`, fault: 'The captions in a text from elsewhere stand outside figures.', criterion: '1.3.1', page: everything },
  { id: 'loaded-headers-lost', file: fit, from: links, to: `each(body, 'th', (cell) => { rename(cell, 'td'); }); ${links}`, fault: 'The tables in a text from elsewhere have no headers.', criterion: '1.3.1', page: everything },
  { id: 'loaded-list-lost', file: fit, from: links, to: `each(body, 'ul', (list) => { rename(list, 'div'); }); ${links}`, fault: 'The list items in a text from elsewhere stand in no list.', criterion: '1.3.1', page: everything },
  { id: 'loaded-new-window', file: fit, from: 'if (address) link.href = address;', to: 'if (address) { link.href = address; link.target = "_blank"; }', fault: 'The links in a text from elsewhere open new windows unannounced.', criterion: '3.2.5', page: everything },
  { id: 'loaded-datetime-invalid', file: fit, from: links, to: `each<HTMLTimeElement>(body, 'time', (time) => { time.dateTime = 'soon'; }); ${links}`, fault: 'The dates in a text from elsewhere cannot be read by a machine.', criterion: '1.3.1', page: everything },
  { id: 'table-unnamed', file: tables, from: 'box.ariaLabel = ', to: "box.dataset['name'] = ", fault: 'The place of a table, which Tab goes to, has no name.', criterion: '4.1.2', page: everything },
  { id: 'table-role-lost', file: tables, from: "createElement('section')", to: "createElement('div')", fault: 'The place of a table has a name and no role.', criterion: '4.1.2', page: everything },
  { id: 'table-unreachable', file: tables, from: 'box.tabIndex = 0;', to: 'box.tabIndex = -1;', fault: 'A table that scrolls cannot be reached with Tab.', criterion: '2.1.1', page: everything, mode: 'narrow' },
  { id: 'source-unnamed', file: body, from: 'facts.publisher ? passage(facts.publisher) : host', to: 'nothing', fault: 'The link to the source has no words.', criterion: '2.4.4', page: 'inbaddning-wordpress' },
  { id: 'third-picture-unnamed', file: body, from: '${alt || numbered(texts.picture)}', to: '', fault: 'The link in place of a picture has no words.', criterion: '2.4.4', page: third },
  { id: 'third-pictures-alike', file: body, from: 'use > 1', to: 'use > 99', fault: 'Two links that lead to two places have the same words.', criterion: '2.4.9', page: everything },
  { id: 'third-picture-lost', file: fit, from: 'standIn(picture, link);', to: 'replace(picture);', fault: 'A picture that is not shown leaves no link.', criterion: '1.1.1', page: third },
  { id: 'third-picture-in-line', file: 'src/sources/nodes.ts', from: "rename(paragraph, paragraph.closest('figure') ? 'div' : 'figure');", to: '', fault: 'A link that stands alone in a paragraph is as low as its line.', criterion: '2.5.5', page: third },
  { id: 'film-lost', file: 'src/sources/simplify.ts', from: 'standIn(media, figure ?? link);', to: 'replace(media);', fault: 'A film leaves no link.', criterion: '1.1.1', page: everything },
  { id: 'lid-low', file: 'src/styles/embedding.ts', from: 'summary { padding: .7em 0;', to: 'summary { padding: 0;', fault: 'What folds has a lid that is lower than 44 px.', criterion: '2.5.5', page: everything },
];

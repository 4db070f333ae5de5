// What comes from elsewhere: its text, its pictures, its tables, its source.
import { loaded } from './loaded.mjs';

const everything = 'inbaddning-allt-i-texten';
const third = 'inbaddning-tredje-webbplats';

export const embedding = [
  { id: 'loaded-alt-dropped', fault: 'The pictures in a text from elsewhere lose their alt.', criterion: '1.1.1', page: everything, plant: ({ loaded }) => loaded('img').forEach(image => image.removeAttribute('alt')) },
  { id: 'loaded-figure-lost', fault: 'The captions in a text from elsewhere stand outside figures.', criterion: '1.3.1', page: everything, plant: ({ loaded, rename }) => loaded('figure').forEach(figure => rename(figure, 'div')) },
  { id: 'loaded-headers-lost', fault: 'The tables in a text from elsewhere have no headers.', criterion: '1.3.1', page: everything, plant: ({ loaded, rename }) => loaded('th').forEach(cell => rename(cell, 'td')) },
  { id: 'loaded-list-lost', fault: 'The list items in a text from elsewhere stand in no list.', criterion: '1.3.1', page: everything, plant: ({ loaded, rename }) => loaded('ul').forEach(list => rename(list, 'div')) },
  { id: 'loaded-new-window', fault: 'The links in a text from elsewhere open new windows unannounced.', criterion: '3.2.5', page: everything, plant: ({ loaded }) => loaded('a').forEach(link => { link.target = '_blank'; }) },
  { id: 'loaded-datetime-invalid', fault: 'The dates in a text from elsewhere cannot be read by a machine.', criterion: '1.3.1', page: everything, plant: ({ loaded }) => loaded('time').forEach(time => { time.dateTime = 'soon'; }) },
  { id: 'table-unnamed', fault: 'The place of a table, which Tab goes to, has no name.', criterion: '4.1.2', page: everything, plant: ({ loaded }) => loaded(':has(> table)').forEach(box => box.removeAttribute('aria-label')) },
  { id: 'table-role-lost', fault: 'The place of a table has a name and no role.', criterion: '4.1.2', page: everything, plant: ({ loaded, rename }) => loaded(':has(> table)').forEach(box => rename(box, 'div').removeAttribute('role')) },
  { id: 'table-unreachable', fault: 'A table that scrolls cannot be reached with Tab.', criterion: '2.1.1', page: everything, mode: 'narrow', plant: ({ loaded }) => loaded(':has(> table)').forEach(box => { box.tabIndex = -1; }) },
  { id: 'source-unnamed', fault: 'The link to the source has no words.', criterion: '2.4.4', page: 'inbaddning-wordpress', plant: ({ all, write }) => all('[part=source] a').forEach(link => write(link, '')) },
  { id: 'third-picture-unnamed', fault: 'The link in place of a picture has no words.', criterion: '2.4.4', page: third, plant: ({ loaded, write }) => loaded('figure > a').forEach(link => write(link, '')) },
  { id: 'third-pictures-alike', fault: 'Two links that lead to two places have the same words.', criterion: '2.4.9', page: everything, plant: ({ loaded, write }) => loaded('a').forEach(link => { const [all, words] = / *(.*) \(\d+\)\s*$/.exec(link.textContent) ?? []; if (all) write(link, words); }) },
  { id: 'third-picture-lost', fault: 'A picture that is not shown leaves no link.', criterion: '1.1.1', page: third, plant: ({ loaded }) => loaded('[href*=signering]').forEach(link => link.remove()) },
  { id: 'third-picture-in-line', fault: 'A link that stands alone in a paragraph is as low as its line.', criterion: '2.5.5', page: third, plant: ({ loaded, rename }) => loaded('figure:not(:has(figcaption))').forEach(figure => rename(figure, 'p')) },
  { id: 'film-lost', fault: 'A film leaves no link.', criterion: '1.1.1', page: everything, plant: ({ loaded }) => loaded('[href*="film.third"]').forEach(link => link.remove()) },
  { id: 'lid-low', fault: 'What folds has a lid that is lower than 44 px.', criterion: '2.5.5', page: everything, css: `${loaded} summary { padding: 0 !important }` },
];

// Lists, links and buttons.
const share = 'dela-standard';
const notice = 'inaktuell-ersatt';

export const controls = [
  { id: 'list-lost', fault: 'The list items stand in no list.', criterion: '1.3.1', page: share, plant: ({ all, rename }) => all('[part=share] ul').forEach(list => rename(list, 'div')) },
  { id: 'list-items-lost', fault: 'The list has no items.', criterion: '1.3.1', page: share, plant: ({ all, rename }) => all('[part=share] li').forEach(item => rename(item, 'div')) },
  { id: 'list-role-lost', fault: 'The list is said to be no list.', criterion: '1.3.1', page: share, plant: ({ all }) => all('[part=share] ul').forEach(list => { list.role = 'presentation'; }) },
  { id: 'link-without-address', fault: 'The share links are no links.', criterion: '2.1.1', page: share, plant: ({ all }) => all('a[part=share-link]').forEach(link => link.removeAttribute('href')) },
  { id: 'button-div', fault: 'The button is for the mouse alone.', criterion: '4.1.2', page: share, plant: ({ all, rename }) => all('button').forEach(button => rename(button, 'div')) },
  { id: 'link-role-wrong', fault: 'The links are said to be a menu’s, which there is none of.', criterion: '4.1.2', page: share, plant: ({ all }) => all('a[part=share-link]').forEach(link => { link.role = 'menuitem'; }) },
  { id: 'link-name-other', fault: 'The links have a name that nobody sees, and all the same.', criterion: '2.5.3', page: share, plant: ({ all }) => all('a[part=share-link]').forEach(link => { link.ariaLabel = 'Social media'; }) },
  { id: 'link-names-alike', fault: 'Links with the same words lead to different places.', criterion: '2.4.9', page: share, plant: ({ all, write, either }) => all('a[part=share-link][href^=http]').forEach(link => write(link, either('Dela', 'Share'))) },
  { id: 'link-names-emptied', fault: 'The share links have no name.', criterion: '2.4.4', page: share, plant: ({ all, write }) => all('a[part=share-link]').forEach(link => write(link, '')) },
  { id: 'button-name-emptied', fault: 'The button has no name.', criterion: '4.1.2', page: share, plant: ({ all, write }) => all('button').forEach(button => write(button, '')) },
  { id: 'link-vague', fault: 'The link to newer information says “click here”.', criterion: '2.4.9', page: notice, plant: ({ all, write, either }) => all('[part=notice] a').forEach(link => write(link, either('Klicka här', 'Click here'))) },
  { id: 'link-name-lost', fault: 'The link to newer information has no words.', criterion: '2.4.4', page: notice, plant: ({ all, write }) => all('[part=notice] a').forEach(link => write(link, '')) },
  { id: 'new-window', fault: 'The share links open new windows unannounced.', criterion: '3.2.5', page: share, plant: ({ all }) => all('a[part=share-link]').forEach(link => { link.target = '_blank'; }) },
  { id: 'new-window-notice', fault: 'The link to newer information opens a new window unannounced.', criterion: '3.2.5', page: notice, plant: ({ all }) => all('[part=notice] a').forEach(link => { link.target = '_blank'; }) },
  { id: 'new-window-by-script', fault: 'The share links open new windows by script.', criterion: '3.2.5', page: share, plant: ({ all }) => all('a[part=share-link]').forEach(link => { link.onclick = () => void open('about:blank'); }) },
  { id: 'target-below-44', fault: 'Links and button are lower than 44 px.', criterion: '2.5.5', page: share, css: '[part=share-link] { min-height: 1rem }' },
  { id: 'target-narrow', fault: 'The button is narrower than 44 px.', criterion: '2.5.5', page: share, css: 'button[part=share-link] { width: 1.5rem !important; overflow: hidden }' },
  { id: 'target-below-24', fault: 'Links and button are low and close to each other.', criterion: '2.5.8', page: share, css: '[part=share-link] { line-height: 1; min-height: 0; padding: 0; font-size: .6rem; margin: -.25rem 0 }' },
  { id: 'target-retry', fault: 'The button that tries again is lower than 44 px.', criterion: '2.5.5', page: 'inbaddning-fel-utan-reserv', css: '[part=status] button { min-height: 0 !important; padding: 0 !important }' },
];

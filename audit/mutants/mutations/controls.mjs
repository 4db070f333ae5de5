// Lists, links and buttons.
const share = 'src/parts/share.ts';
const styles = 'src/styles/share.ts';
const notice = 'src/parts/notice.ts';
const texts = 'src/locale/texts.ts';
const english = 'src/locale/generated/en.ts';

export const controls = [
  { id: 'list-lost', file: share, from: '<ul', to: '<div', fault: 'The list items stand in no list.', criterion: '1.3.1', page: 'dela-standard' },
  { id: 'list-items-lost', file: share, from: '<li>${control', to: '<div>${control', fault: 'The list has no items.', criterion: '1.3.1', page: 'dela-standard' },
  { id: 'list-role-lost', file: share, from: '<ul', to: '<ul role="presentation"', fault: 'The list is said to be no list.', criterion: '1.3.1', page: 'dela-standard' },
  { id: 'link-without-address', file: share, from: ' href=${address}', to: '', fault: 'The share links are no links.', criterion: '2.1.1', page: 'dela-standard' },
  { id: 'button-div', file: share, from: 'html`<button ', to: 'html`<div ', fault: 'The button is for the mouse alone.', criterion: '4.1.2', page: 'dela-standard' },
  { id: 'link-role-wrong', file: share, from: 'part="share-link" href', to: 'role="menuitem" part="share-link" href', fault: 'The links are said to be a menu’s, which there is none of.', criterion: '4.1.2', page: 'dela-standard' },
  { id: 'link-name-other', file: share, from: 'part="share-link" href', to: 'aria-label="Social media" part="share-link" href', fault: 'The links have a name that nobody sees, and all the same.', criterion: '2.5.3', page: 'dela-standard' },
  { id: 'link-names-alike', words: { sv: [texts, "msg('Dela på {service}'", "msg('Dela'"], en: [english, '`Share on {service}`', '`Share`'] }, fault: 'Links with the same words lead to different places.', criterion: '2.4.9', page: 'dela-standard' },
  { id: 'link-names-emptied', words: { sv: [texts, "msg('Dela på {service}'", "msg(''"], en: [english, '`Share on {service}`', '``'] }, fault: 'The share links have no name.', criterion: '2.4.4', page: 'dela-standard' },
  { id: 'button-name-emptied', words: { sv: [texts, "msg('Kopiera länk'", "msg(''"], en: [english, '`Copy link`', '``'] }, fault: 'The button has no name.', criterion: '4.1.2', page: 'dela-standard' },
  { id: 'link-vague', words: { sv: [texts, "msg('Läs den aktuella informationen'", "msg('Klicka här'"], en: [english, '`Read the current information`', '`Click here`'] }, fault: 'The link to newer information says “click here”.', criterion: '2.4.9', page: 'inaktuell-ersatt' },
  { id: 'link-name-lost', file: notice, from: '${texts.replacement}', to: '', fault: 'The link to newer information has no words.', criterion: '2.4.4', page: 'inaktuell-ersatt' },
  { id: 'new-window', file: share, from: 'part="share-link" href', to: 'target="_blank" part="share-link" href', fault: 'The share links open new windows unannounced.', criterion: '3.2.5', page: 'dela-standard' },
  { id: 'new-window-notice', file: notice, from: ' href=${address}', to: ' target="_blank" href=${address}', fault: 'The link to newer information opens a new window unannounced.', criterion: '3.2.5', page: 'inaktuell-ersatt' },
  { id: 'target-below-44', file: styles, from: 'min-height: 44px;', to: 'min-height: 1rem;', fault: 'Links and button are lower than 44 px.', criterion: '2.5.5', page: 'dela-standard' },
  { id: 'target-below-24', file: styles, from: 'line-height: 1.25; cursor: pointer; }', to: 'line-height: 1; cursor: pointer; min-height: 0; padding: 0; font-size: .6rem; margin: -.25rem 0; }', fault: 'Links and button are low and close to each other.', criterion: '2.5.8', page: 'dela-standard' },
  { id: 'target-retry', file: 'src/styles/embedding.ts', from: '[part=source] { margin', to: '[part=status] button { min-height: 0 !important; padding: 0 !important; } [part=source] { margin', fault: 'The button that tries again is lower than 44 px.', criterion: '2.5.5', page: 'inbaddning-fel-utan-reserv' },
];

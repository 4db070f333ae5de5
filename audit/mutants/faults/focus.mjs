// Keyboard, focus and order.
const share = 'dela-standard';

export const focus = [
  { id: 'focus-none', fault: 'Where the focus is cannot be seen.', criterion: '2.4.7', page: share, css: ':focus-visible { outline: none !important }' },
  { id: 'focus-thin', fault: 'The focus is a thin dotted line.', criterion: '2.4.13', page: share, css: ':focus-visible { outline: 1px dotted !important }' },
  { id: 'focus-pale', fault: 'The focus is hardly seen.', criterion: '1.4.11', page: share, css: ':focus-visible { outline: 3px solid #ddd !important }' },
  { id: 'focus-lost-forced', fault: 'The focus is a shadow, which is gone where the system chooses the colours.', criterion: '2.4.7', page: share, mode: 'forced-colors', css: ':focus-visible { outline: none !important; box-shadow: 0 0 0 3px }' },
  { id: 'focus-none-retry', fault: 'The button that tries again shows no focus.', criterion: '2.4.7', page: 'inbaddning-fel-utan-reserv', css: '[part=status] button:focus-visible { outline: none !important }' },
  { id: 'focus-thrown-away', fault: 'A button gives the focus away as it gets it.', criterion: '2.1.1', page: share, plant: ({ all }) => all('button').forEach(button => { button.onfocus = () => button.blur(); }) },
  { id: 'tabindex-positive', fault: 'The share links come before all else with Tab.', criterion: '2.4.3', page: share, plant: ({ all }) => all('a[part=share-link]').forEach(link => { link.tabIndex = 3; }) },
  { id: 'tabindex-unreachable', fault: 'The share links cannot be reached with Tab.', criterion: '2.1.1', page: share, plant: ({ all }) => all('a[part=share-link]').forEach(link => { link.tabIndex = -1; }) },
  { id: 'button-hidden', fault: 'A button that Tab reaches is hidden from assistive technology.', criterion: '4.1.2', page: share, plant: ({ all }) => all('button').forEach(button => { button.ariaHidden = 'true'; }) },
  { id: 'keyboard-trap', fault: 'Tab does not leave the button.', criterion: '2.1.2', page: share, plant: ({ all }) => all('button').forEach(button => { button.onkeydown = event => event.preventDefault(); }) },
  { id: 'share-reversed', fault: 'The share links are seen in another order than they are read and reached.', criterion: '1.3.2', page: share, css: '[part=share] ul { flex-direction: row-reverse }' },
  { id: 'article-reversed', fault: 'The article is seen from its end to its beginning.', criterion: '1.3.2', page: 'data-barn', css: '[part=article] { display: flex; flex-direction: column-reverse }' },
  { id: 'body-first', fault: 'The body is seen before the headline, and read after it.', criterion: '1.3.2', page: 'data-barn', css: '[part=article] { display: grid } [part=body] { order: -1 }' },
];

// Keyboard, focus and order.
const styles = 'src/styles/share.ts';
const share = 'src/parts/share.ts';
const article = 'src/styles/article.ts';

export const focus = [
  { id: 'focus-none', file: styles, from: ':focus-visible { outline: 3px solid; }', to: ':focus-visible { outline: none; }', fault: 'Where the focus is cannot be seen.', criterion: '2.4.7', page: 'dela-standard' },
  { id: 'focus-thin', file: styles, from: ':focus-visible { outline: 3px solid; }', to: ':focus-visible { outline: 1px dotted; }', fault: 'The focus is a thin dotted line.', criterion: '2.4.13', page: 'dela-standard' },
  { id: 'focus-pale', file: styles, from: ':focus-visible { outline: 3px solid; }', to: ':focus-visible { outline: 3px solid #ddd; }', fault: 'The focus is hardly seen.', criterion: '1.4.11', page: 'dela-standard' },
  { id: 'focus-lost-forced', file: styles, from: ':focus-visible { outline: 3px solid; }', to: ':focus-visible { outline: none; box-shadow: 0 0 0 3px; }', fault: 'The focus is a shadow, which is gone where the system chooses the colours.', criterion: '2.4.7', page: 'dela-standard', mode: 'forced-colors' },
  { id: 'focus-none-retry', file: 'src/styles/embedding.ts', from: '&:focus-visible { outline: 3px solid; }', to: '&:focus-visible { outline: none; }', fault: 'The button that tries again shows no focus.', criterion: '2.4.7', page: 'inbaddning-fel-utan-reserv' },
  { id: 'tabindex-positive', file: share, from: 'part="share-link" href', to: 'tabindex="3" part="share-link" href', fault: 'The share links come before all else with Tab.', criterion: '2.4.3', page: 'dela-standard' },
  { id: 'tabindex-unreachable', file: share, from: 'part="share-link" href', to: 'tabindex="-1" part="share-link" href', fault: 'The share links cannot be reached with Tab.', criterion: '2.1.1', page: 'dela-standard' },
  { id: 'keyboard-trap', file: share, from: 'part="share-link" @click', to: '@keydown=${(event: Event) => { event.preventDefault(); }} part="share-link" @click', fault: 'Tab does not leave the button.', criterion: '2.1.2', page: 'dela-standard' },
  { id: 'share-reversed', file: styles, from: '[part=share] ul { display: flex;', to: '[part=share] ul { display: flex; flex-direction: row-reverse;', fault: 'The share links are seen in another order than they are read and reached.', criterion: '1.3.2', page: 'dela-standard' },
  { id: 'article-reversed', file: article, from: 'article { max-width', to: 'article { display: flex; flex-direction: column-reverse; max-width', fault: 'The article is seen from its end to its beginning.', criterion: '1.3.2', page: 'data-barn' },
  { id: 'body-first', file: article, from: 'article { max-width', to: '[part=body] { order: -1; } article { display: grid; max-width', fault: 'The body is seen before the headline, and read after it.', criterion: '1.3.2', page: 'data-barn' },
];

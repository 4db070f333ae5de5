// Contrast of words, icons, borders; light, dark and with the system's own colours.
const article = 'src/styles/article.ts';
const share = 'src/styles/share.ts';
const embedding = 'src/styles/embedding.ts';
const light = 'src/styles/light.ts';

export const colours = [
  { id: 'notice-pale', file: article, from: '#210', to: '#b5a56d', fault: 'The notice is pale on pale.', criterion: '1.4.3', page: 'inaktuell-ersatt' },
  { id: 'notice-below-aaa', file: article, from: '#210', to: '#6b5a2e', fault: 'The notice has between 4.5:1 and 7:1.', criterion: '1.4.6', page: 'inaktuell-ersatt' },
  { id: 'notice-dark-dark', file: article, from: '#ffe)', to: '#764)', fault: 'The notice is dark on dark where the page is dark.', criterion: '1.4.3', page: 'inaktuell-ersatt', mode: 'dark' },
  { id: 'notice-background-alone', file: article, from: 'light-dark(#fdf3d0, #320)', to: '#fdf3d0', fault: 'The notice has one background for light and dark pages.', criterion: '1.4.3', page: 'inaktuell-ersatt', mode: 'dark' },
  { id: 'dates-pale', file: article, from: 'article p {', to: 'time { color: #999; } article p {', fault: 'The dates are pale.', criterion: '1.4.3', page: 'data-barn' },
  { id: 'lead-faded', file: article, from: '[part=lead] { ', to: '[part=lead] { opacity: .4; ', fault: 'The lead is faded.', criterion: '1.4.3', page: 'data-barn' },
  { id: 'notice-link-pale', file: article, from: 'a { color: inherit; }', to: 'a { color: #c9a227; }', fault: 'The link in the notice is pale.', criterion: '1.4.3', page: 'inaktuell-ersatt' },
  { id: 'share-links-pale', file: share, from: 'line-height: 1.25; cursor: pointer; }', to: 'line-height: 1.25; cursor: pointer; color: #8a8a8a; }', fault: 'The share links are pale.', criterion: '1.4.3', page: 'dela-standard' },
  { id: 'share-links-dark-dark', file: share, from: 'line-height: 1.25; cursor: pointer; }', to: 'line-height: 1.25; cursor: pointer; color: #222; }', fault: 'The share links are dark on dark where the page is dark.', criterion: '1.4.3', page: 'dela-standard', mode: 'dark' },
  { id: 'caption-pale', file: light, from: 'figcaption { ', to: 'figcaption { color: #aaa; ', fault: 'The captions are pale.', criterion: '1.4.3', page: 'data-barn' },
  { id: 'status-pale', file: embedding, from: '[part=source] { margin', to: '[part=status] { color: #bbb; } [part=source] { margin', fault: 'What is said about loading is pale.', criterion: '1.4.3', page: 'inbaddning-fel-utan-reserv' },
  { id: 'loaded-pale', file: embedding, from: '.loaded {', to: '.loaded { color: #999;', fault: 'The text from elsewhere is pale.', criterion: '1.4.3', page: 'inbaddning-wordpress' },
  { id: 'icons-pale', file: share, from: 'stroke: currentColor', to: 'stroke: #ddd', fault: 'The icons are hardly seen.', criterion: '1.4.11', page: 'dela-standard' },
  { id: 'icons-forced', file: share, from: 'stroke: currentColor', to: 'stroke: Canvas; forced-color-adjust: none', fault: 'The icons have the background’s colour where the system chooses the colours.', criterion: '1.4.11', page: 'dela-standard', mode: 'forced-colors' },
  { id: 'borders-pale', file: share, from: ' border: 1px solid;', to: ' border: 1px solid #eee;', fault: 'The borders of links, button and field are hardly seen.', criterion: '1.4.11', page: 'dela-standard' },
  { id: 'links-by-colour', file: 'src/styles/rhythm.ts', from: 'a { text-decoration: underline;', to: 'a { text-decoration: none;', fault: 'Links in a text from elsewhere look like the text around them.', criterion: '1.4.1', page: 'inbaddning-allt-i-texten' },
];

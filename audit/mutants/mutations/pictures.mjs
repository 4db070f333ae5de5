// Pictures, captions, logos and icons.
const figure = 'src/parts/figure.ts';
const icons = 'src/parts/icons.ts';

export const pictures = [
  { id: 'alt-dropped', file: figure, from: ' alt=${alt} lang', to: ' lang', fault: 'A picture has no alt.', criterion: '1.1.1', page: 'data-barn' },
  { id: 'alt-emptied', file: figure, from: ' alt=${alt} lang', to: ' alt="" lang', fault: 'A picture that says something is passed over: its alt is empty.', criterion: '1.1.1', page: 'data-barn' },
  { id: 'alt-file-name', file: figure, from: ' alt=${alt} lang', to: ' alt=${address.split("/").at(-1) ?? ""} lang', fault: 'The alt is the name of the picture’s file.', criterion: '1.1.1', page: 'data-barn' },
  { id: 'alt-is-caption', file: figure, from: 'image(picture, alt, nothing', to: 'image(picture, caption ?? alt, nothing', fault: 'The alt repeats the caption, which is then heard twice.', criterion: '1.1.1', page: 'data-barn' },
  { id: 'alt-as-tooltip', file: figure, from: ' alt=${alt} lang', to: ' alt="" title=${alt} lang', fault: 'What a picture shows is told by a tooltip alone.', criterion: '1.1.1', page: 'data-barn' },
  { id: 'picture-hidden', file: figure, from: '<figure lang', to: '<figure aria-hidden="true" lang', fault: 'Picture and caption are hidden from assistive technology.', criterion: '1.1.1', page: 'data-barn' },
  { id: 'picture-decorative', file: figure, from: '<img referrerpolicy', to: '<img role="presentation" referrerpolicy', fault: 'A picture with alt is said to be decoration.', criterion: '1.1.1', page: 'data-barn' },
  { id: 'figcaption-stray', file: figure, from: '<figure lang', to: '<div lang', fault: 'The figcaption stands outside a figure.', criterion: '1.3.1', page: 'data-barn' },
  { id: 'logo-alt-emptied', file: 'src/parts/article.ts', from: 'fill(texts.logo, { publisher: publisher.text })', to: '""', fault: 'The logo names nobody.', criterion: '1.1.1', page: 'logotyp-ur-data' },
  { id: 'icon-unnamed-picture', file: icons, from: 'aria-hidden="true"', to: 'role="img"', fault: 'Each icon is a picture without a name.', criterion: '1.1.1', page: 'dela-standard' },
  { id: 'icon-said', file: icons, from: 'aria-hidden="true"', to: 'role="img" aria-label=${channel}', fault: 'Each icon is read out beside the words that say the same.', criterion: '1.1.1', page: 'dela-standard' },
  { id: 'icon-hides-words', file: 'src/parts/share.ts', from: '${icon(channel)}<span', to: '${icon(channel)}<span aria-hidden="true"', fault: 'The words of links and buttons are hidden from assistive technology.', criterion: '4.1.2', page: 'dela-standard' },
];

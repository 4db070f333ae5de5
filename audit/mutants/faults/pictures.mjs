// Pictures, captions, logos and icons.
const own = 'data-barn';

export const pictures = [
  { id: 'alt-dropped', fault: 'A picture has no alt.', criterion: '1.1.1', page: own, plant: ({ all }) => all('img').forEach(image => image.removeAttribute('alt')) },
  { id: 'alt-emptied', fault: 'A picture that says something is passed over: its alt is empty.', criterion: '1.1.1', page: own, plant: ({ all }) => all('img').forEach(image => { image.alt = ''; }) },
  { id: 'alt-file-name', fault: 'The alt is the name of the picture’s file.', criterion: '1.1.1', page: own, plant: ({ all }) => all('img').forEach(image => { image.alt = image.src.split('/').at(-1); }) },
  { id: 'alt-is-caption', fault: 'The alt repeats the caption, which is then heard twice.', criterion: '1.1.1', page: own, plant: ({ all }) => all('figure').forEach(figure => { figure.querySelector('img').alt = figure.querySelector('figcaption').textContent.trim(); }) },
  { id: 'alt-as-tooltip', fault: 'What a picture shows is told by a tooltip alone.', criterion: '1.1.1', page: own, plant: ({ all }) => all('img:not([alt=""])').forEach(image => { image.title = image.alt; image.alt = ''; }) },
  { id: 'picture-hidden', fault: 'Picture and caption are hidden from assistive technology.', criterion: '1.1.1', page: own, plant: ({ all }) => all('figure').forEach(figure => { figure.ariaHidden = 'true'; }) },
  { id: 'picture-decorative', fault: 'A picture with alt is said to be decoration.', criterion: '1.1.1', page: own, plant: ({ all }) => all('img').forEach(image => { image.role = 'presentation'; }) },
  { id: 'figcaption-stray', fault: 'The figcaption stands outside a figure.', criterion: '1.3.1', page: own, plant: ({ all, rename }) => all('figure').forEach(figure => rename(figure, 'div')) },
  { id: 'figcaption-boxed', fault: 'The figcaption stands in a box in its figure.', criterion: '1.3.1', page: own, plant: ({ all, wrap }) => all('figure > figcaption').forEach(caption => wrap(caption, 'div')) },
  { id: 'figcaption-doubled', fault: 'A figure has its caption twice.', criterion: '1.3.1', page: own, plant: ({ all }) => all('figcaption:only-of-type').forEach(caption => caption.after(caption.cloneNode(true))) },
  { id: 'logo-alt-emptied', fault: 'The logo names nobody.', criterion: '1.1.1', page: 'logotyp-ur-data', plant: ({ all }) => all('[part=header] img').forEach(image => { image.alt = ''; }) },
  { id: 'icon-unnamed-picture', fault: 'Each icon is a picture without a name.', criterion: '1.1.1', page: 'dela-standard', plant: ({ all }) => all('svg').forEach(icon => { icon.removeAttribute('aria-hidden'); icon.role = 'img'; }) },
  { id: 'icon-said', fault: 'Each icon is read out beside the words that say the same.', criterion: '1.1.1', page: 'dela-standard', plant: ({ all }) => all('svg').forEach(icon => { icon.removeAttribute('aria-hidden'); icon.role = 'img'; icon.ariaLabel = icon.parentElement.textContent.trim().split(' ').at(-1); }) },
  { id: 'icon-hides-words', fault: 'The words of links and buttons are hidden from assistive technology.', criterion: '4.1.2', page: 'dela-standard', plant: ({ all }) => all('[part=share-link] span').forEach(words => { words.ariaHidden = 'true'; }) },
];

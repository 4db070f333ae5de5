// Contrast of words, icons, borders; light, dark and with the system's own colours.
import { loaded } from './loaded.mjs';

export const colours = [
  { id: 'notice-pale', fault: 'The notice is pale on pale.', criterion: '1.4.3', page: 'inaktuell-ersatt', css: '[part=notice] { color: #b5a56d }' },
  { id: 'notice-below-aaa', fault: 'The notice has between 4.5:1 and 7:1.', criterion: '1.4.6', page: 'inaktuell-ersatt', css: '[part=notice] { color: #6b5a2e }' },
  { id: 'notice-dark-dark', fault: 'The notice is dark on dark where the page is dark.', criterion: '1.4.3', page: 'inaktuell-ersatt', mode: 'dark', css: '[part=notice] { color: #764 }' },
  { id: 'notice-background-alone', fault: 'The notice has one background for light and dark pages.', criterion: '1.4.3', page: 'inaktuell-ersatt', mode: 'dark', css: '[part=notice] { background: #fdf3d0 }' },
  { id: 'notice-edge-pale', fault: 'The edge of the notice is hardly seen.', criterion: '1.4.11', page: 'inaktuell-ersatt', css: '[part=notice] { border-color: #eee }' },
  { id: 'dates-pale', fault: 'The dates are pale.', criterion: '1.4.3', page: 'data-barn', css: 'time { color: #999 }' },
  { id: 'lead-faded', fault: 'The lead is faded.', criterion: '1.4.3', page: 'data-barn', css: '[part=lead] { opacity: .4 }' },
  { id: 'notice-link-pale', fault: 'The link in the notice is pale.', criterion: '1.4.3', page: 'inaktuell-ersatt', css: '[part=notice] a { color: #c9a227 }' },
  { id: 'share-links-pale', fault: 'The share links are pale.', criterion: '1.4.3', page: 'dela-standard', css: '[part=share-link] { color: #8a8a8a }' },
  { id: 'share-links-dark-dark', fault: 'The share links are dark on dark where the page is dark.', criterion: '1.4.3', page: 'dela-standard', mode: 'dark', css: '[part=share-link] { color: #222 }' },
  { id: 'caption-pale', fault: 'The captions are pale.', criterion: '1.4.3', page: 'data-barn', css: 'figcaption { color: #aaa }' },
  { id: 'status-pale', fault: 'What is said about loading is pale.', criterion: '1.4.3', page: 'inbaddning-fel-utan-reserv', css: '[part=status] { color: #bbb }' },
  { id: 'loaded-pale', fault: 'The text from elsewhere is pale.', criterion: '1.4.3', page: 'inbaddning-wordpress', css: `${loaded} { color: #999 }` },
  { id: 'icons-pale', fault: 'The icons are hardly seen.', criterion: '1.4.11', page: 'dela-standard', css: 'svg { stroke: #ddd }' },
  { id: 'icons-lost', fault: 'The icons are not seen at all.', criterion: '1.4.11', page: 'dela-standard', css: 'svg { stroke: none }' },
  { id: 'icons-dark-dark', fault: 'The icons are dark where the page is dark.', criterion: '1.4.11', page: 'dela-standard', mode: 'dark', css: 'svg { stroke: #333 }' },
  { id: 'icons-forced', fault: 'The icons have the background’s colour where the system chooses the colours.', criterion: '1.4.11', page: 'dela-standard', mode: 'forced-colors', css: 'svg { stroke: Canvas; forced-color-adjust: none }' },
  { id: 'borders-pale', fault: 'The borders of links, button and field are hardly seen.', criterion: '1.4.11', page: 'dela-standard', css: '[part=share-link], input { border-color: #eee }' },
  { id: 'links-by-colour', fault: 'Links in a text from elsewhere look like the text around them.', criterion: '1.4.1', page: 'inbaddning-allt-i-texten', css: `${loaded} a { text-decoration: none !important }` },
];

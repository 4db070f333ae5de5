// What looks like a fault and is none: our own checks must be silent, where they are not on the same page without it.
const page = 'bild';

export const harmless = [
  { id: 'a small link in a sentence', html: '<p>Bron öppnar i dag, se <a href="../granne.html">grannens sida</a> om den.</p>' },
  { id: 'a new window that is told of', html: '<p>Läs <a href="../granne.html" target="_blank">grannens sida (nytt fönster)</a> i dag.</p>' },
  { id: 'an English sentence, marked, and an English title', html: '<p lang="en">This is the text of the bridge.</p><p>Filmen The Bridge on the River Kwai visas.</p>' },
  { id: 'a wide table that scrolls by the keyboard', mode: 'narrow', html: '<div style="overflow-x:auto" tabindex="0" role="region" aria-label="Tabell"><table><tr><th><div style="width:40rem">Dag</div></th></tr></table></div>' },
  { id: 'a time of a day, and a year', html: '<p><time>08:30</time> den <time datetime="2021-05-07T22:30Z">8 maj 2021</time>, och <time>2021</time>.</p>' },
  { id: 'hidden words that are said beside', html: '<p>Öppet 8 till 17 <span aria-hidden="true">8 till 17</span></p>' },
  { id: 'words for the ear alone', html: '<p>Bron<span style="position:absolute;clip-path:inset(50%)"> är öppen</span></p>' },
  { id: 'text from right to left', html: '<p lang="ar" dir="rtl">الإعلان العالمي لحقوق الإنسان</p>' },
].map(each => ({ page: `demo/states/${page}.html`, words: 'sv', style: 'own', mode: 'normal', ...each }));

// What a reader does on each page. The keys are Orca's own, with its settings as they come.

/** From the top of the page, or from where the reader is. */
const fromTop = (title, ...acts) => ({ title, fromTop: true, acts });
const goOn = (title, ...acts) => ({ title, fromTop: false, acts });

/** Presses a key once. */
const press = key => ({ key });
/** The same where the page takes its time to answer. */
const type = key => ({ key, isSlow: true });
/** Presses it until what the first press met comes again; Orca begins anew at the end of the page. */
const round = key => ({ key, round: true });
/** Presses it until these words are heard. */
const until = (key, words) => ({ key, until: words });
/** Something that happens beside the keyboard. */
const answer = { label: '(the answer comes)', event: 'release' };
const pause = { label: '(six seconds pass)', event: 'pause' };

const read = fromTop('Reading through', press('KP_Add'));
const headings = fromTop('Headings', round('h'));
const links = fromTop('Links', round('k'));
const buttons = fromTop('Buttons', round('b'));
const graphics = fromTop('Graphics', round('g'));
const lists = fromTop('Lists', round('l'));
const tabs = last => fromTop('Tab order', until('Tab', last));
const copying = goOn('Copying the link', press('Return'), pause);

/** Name of the transcript, page, and what is done on it. */
export const scenarios = [
  { name: 'artikeln', page: 'demo/boras.html', sections: [read, headings, links, buttons, graphics, lists, tabs('Kopiera länk'), copying] },
  { name: 'meddelandet', page: 'demo/states/inaktuell-ersatt.html', sections: [read, headings, tabs('Läs den aktuella informationen')] },
  { name: 'hamtas', page: 'audit/speech/pages/hamta.html', sections: [fromTop('An article is asked for, and comes', press('b'), press('Return'), answer), read] },
  {
    name: 'misslyckas',
    page: 'audit/speech/pages/misslyckas.html',
    sections: [
      fromTop('An article is asked for, and fails', press('b'), press('Return'), answer),
      goOn('Trying again, and failing again', until('Tab', 'Försök igen'), press('Return'), answer),
      goOn('Trying again, and it comes', press('Return'), answer),
      goOn('Reading on from there', press('KP_Add')),
    ],
  },
  { name: 'hamtas-lage', page: 'demo/states/inbaddning-hamtas.html', sections: [read, links] },
  { name: 'fel-lage', page: 'demo/states/inbaddning-fel.html', sections: [read, links, buttons, tabs('Försök igen')] },
  { name: 'engelska-ord', page: 'demo/states/engelska.html', sections: [read, headings, tabs('Copy link'), copying] },
  { name: 'finsk-sida', page: 'demo/states/annat-sprak.html', sections: [read, headings, tabs('Kopiera länk'), copying] },
  { name: 'arabisk-artikel', page: 'demo/states/inbaddning-annat-sprak.html', sections: [read, headings] },
  { name: 'tre-artiklar', page: 'demo/states/tre-artiklar.html', sections: [read, headings, links, buttons] },
  {
    name: 'redigering',
    page: 'audit/speech/pages/redigering.html',
    sections: [
      read,
      headings,
      buttons,
      fromTop('Going to the article', until('Tab', 'Visa ställe'), press('Return'), press('Down')),
      fromTop('Going to a picture', until('Tab', 'signering.webp” ser'), press('Return'), press('Down')),
      fromTop('Correcting a text alternative', until('Tab', 'Bildens textalternativ'), type('b'), pause),
      goOn('Going to a place that is typed in', until('Tab', 'BILAR'), press('Return'), press('Up')),
    ],
  },
];

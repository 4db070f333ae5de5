import { printed } from '../support/both-ways.js';

const PICTURE = '<img src="/test/support/pictures/landscape.svg" width="1600" height="900" alt="Bron">';
const LONG = 'Kommunikationsavdelningens tillgänglighetsanpassningssamordningsgrupp';

/** An article with everything that can be wide: pictures, long words, every channel, each part; from the page's own markup. */
export const SLOTTED = `<kommun-nyhet lang="sv" date-published="2021-05-07T08:00" date-modified="2021-06-01T14:30" editor="${LONG}" replaced-by="/ny" share="facebook x linkedin email copy bluesky mastodon whatsapp threads print">
  <img slot="logo" src="/test/support/pictures/landscape.svg" width="203" height="48" alt="Logotyp">
  <h2 slot="headline">${LONG} öppnar en ny bro</h2>
  <p slot="lead">Lokalpolisområdeschef, kommunpoliser och verksamhetschef är på plats.</p>
  <figure slot="image">${PICTURE}<figcaption>${LONG} på bron.</figcaption></figure>
  <p>Bron öppnar. Se <a href="https://kommun.example/bron">mer om bron</a>.</p>
  <figure>${PICTURE}<figcaption>Bron.</figcaption></figure>
  <h3>${LONG}</h3>
  <ul><li>${LONG}</li></ul>
  <p slot="footer">${LONG}</p>
</kommun-nyhet>`;

const picture = { contentUrl: '/test/support/pictures/landscape.svg', width: 1600, height: 900, description: 'Bron', caption: `${LONG} på bron.`, creditText: `Foto: ${LONG}` };

/** The same from data: all that is shown is the element's own. */
export const DATA = `<kommun-nyhet lang="sv" replaced-by="/ny" date-modified="2021-06-01" editor="${LONG}"><script type="application/ld+json">${JSON.stringify({
  '@type': 'NewsArticle', headline: `${LONG} öppnar en ny bro`, description: LONG, articleBody: `Bron öppnar.\n\n${LONG}`, datePublished: '2021-05-07', image: [picture, picture],
  publisher: { name: LONG, logo: picture },
})}</script></kommun-nyhet>`;

export const ARTICLES = { 'from the page’s markup': SLOTTED, 'from data': DATA, 'printed by a server': await printed(DATA) };

// WCAG 2.2, principle 2. Each text is [English, Swedish]; the fields are told in index.mjs.
import { axe, focusSeen, keyboard, matrix, mutants, speech } from './evidence.mjs';

const nothingMoves = [
  'Nothing in the element moves, blinks, flashes or scrolls. What it shows changes once, when an article has come or the reader has chosen something.',
  'Inget i elementet rör sig, blinkar eller rullar. Det som visas ändras en gång, när en artikel har kommit eller läsaren har valt något.',
];
const page = ['A matter of the page, not of an element in it.', 'En fråga för sidan, inte för ett element i den.'];

export const operable = {
  '2.1.1 2.1.3': {
    status: 'supports',
    does: ['All controls are native links and buttons: Tab reaches each, Enter chooses a link, Enter and the space bar a button. A wide table is scrolled with the arrow keys.', 'Alla kontroller är vanliga länkar och knappar: Tabb når var och en, Retur väljer en länk, Retur och mellanslag en knapp. En bred tabell rullas med piltangenterna.'],
    tests: { ...keyboard, 'embed/article': ['a text with markup from another site lets a wide table be scrolled with the keyboard'] },
    states: ['dela-alla', 'inaktuell-ersatt', 'inbaddning-fel'],
  },
  '2.1.2': {
    status: 'supports',
    does: ['Tab and Shift + Tab lead through and out, also past the field that is offered where copying is refused.', 'Tabb och Skift + Tabb leder igenom och ut, också förbi fältet som erbjuds när kopiering nekas.'],
    tests: { 'reader/keyboard': [...keyboard['reader/keyboard'].slice(0, 2), 'with a keyboard alone the field with the address is met where copying is refused, and left by Tab'] },
    states: ['dela-kopiera'],
  },
  '2.1.4': { status: 'not-applicable', does: ['The element has no keyboard shortcuts.', 'Elementet har inga kortkommandon.'] },
  '2.2.1 2.2.3': {
    status: 'supports',
    does: ['Nothing that the reader does has a time limit. “Link copied” stands for five seconds and can be had again; an article that did not come within fifteen seconds can be asked for again, as often as one likes.', 'Inget som läsaren gör har en tidsgräns. ”Länken är kopierad” står i fem sekunder och kan fås igen; en artikel som inte har kommit på femton sekunder kan hämtas igen, hur ofta som helst.'],
    tests: {
      'reader/copying': ['copying the address where the browser lets the page copy is forgotten after some seconds: *', 'copying the address where the browser lets the page copy is remembered for as long after a second click'],
      'embed/status': ['the button that tries again brings the article', 'the button that tries again says again that it failed, as often as it does'],
    },
    states: ['dela-kopiera', 'inbaddning-fel'],
  },
  '2.2.2 2.3.1 2.3.2 2.3.3': { status: 'not-applicable', does: nothingMoves },
  '2.2.4': {
    status: 'supports',
    does: ['One polite live region and never an alert; it speaks only of what the reader asked for, or of an article that is late or did not come.', 'En hövlig liveregion och aldrig en varning (alert); den talar bara om det som läsaren bad om, eller om en artikel som dröjer eller inte kom.'],
    tests: { 'reader/copying': ['copying the address where the browser lets the page copy says nothing before, in a status region that is there from the start and stays the same'], 'embed/status': ['what is said about loading is nothing at first: a live region tells only what changes in it', 'what is said about loading is one message when it fails, with a link to the original and a button'] },
    states: ['inbaddning-hamtas', 'inbaddning-fel'],
  },
  '2.2.5 2.2.6': { status: 'not-applicable', does: ['The element has no sessions and loses no data.', 'Elementet har inga sessioner och förlorar inga uppgifter.'] },
  '2.4.1 2.4.2 2.4.5 2.4.8': { status: 'not-applicable', does: page, remains: ['The page has a title, a way past what repeats, more than one way to each page, and says where it belongs.', 'Sidan har en titel, en väg förbi det som upprepas, fler vägar än en till varje sida, och säger var den hör hemma.'] },
  '2.4.3': {
    status: 'supports',
    does: ['Focus goes in the order of reading, and nothing has a place of its own in it. A refused copy moves it to the field with the address; an article that came on the second try, to its headline, unless the reader has moved on.', 'Fokus går i läsordning och inget har en egen plats i den. En nekad kopiering flyttar det till fältet med adressen; en artikel som kom på andra försöket, till dess rubrik, om läsaren inte har gått vidare.'],
    tests: {
      'reader/keyboard': [...keyboard['reader/keyboard'].slice(0, 2), 'with a keyboard alone nothing takes a place of its own in the order'],
      'reader/copying': ['copying the address where the browser lets the page copy keeps the focus where it was: on the button', 'copying the address where the browser refuses offers the address in a text field that is selected, focused, labelled and big enough'],
      'embed/status': ['the button that tries again gives the focus to the headline when the article is there', 'the button that tries again leaves the focus where the reader has moved it', 'the button that tries again says at once that it loads, and keeps the focus'],
    },
    states: ['dela-kopiera', 'inbaddning-fel'],
  },
  '2.4.4': {
    status: 'supports',
    does: ['The words of each link say where it leads: “Share on Facebook”, “Read the current information”, “Read the article at www.boras.se”.', 'Varje länks ord säger vart den leder: ”Dela på Facebook”, ”Läs den aktuella informationen”, ”Läs artikeln hos www.boras.se”.'],
    remains: ['Links in the body, and a link that the page slots in the notice.', 'Länkar i brödtexten, och en länk som sidan själv lägger i meddelandet.'],
    person: ['Read the links of your article on their own.', 'Läs er artikels länkar för sig.'],
    tests: {
      ...axe,
      'reader/share': ['the links for sharing on a device that can share by itself are there for all eleven channels, in *'],
      'element/notice': ['The notice’s link *'],
      'embed/status': ['what is said about loading is one message when it fails, with a link to the original and a button'],
      'sanitize/links': ['A link in a body * goes where there is nothing to read in it'],
    },
    states: ['dela-alla', 'inaktuell-ersatt', 'inbaddning-fel'],
  },
  '2.4.6': {
    status: 'supports',
    does: ['Its one heading of its own says what the notice is about; the field with the address is labelled “Copy link”.', 'Dess enda egna rubrik säger vad meddelandet handlar om; fältet med adressen har etiketten ”Kopiera länk”.'],
    remains: ['The headline and the headings of the body.', 'Artikelns rubrik och mellanrubrikerna.'],
    tests: { 'element/headline': ['The headline stands alone at its level: the article has no heading of its own but the notice’s', 'The headline is no empty heading where there is none'], 'reader/copying': ['copying the address where the browser refuses offers the address in a text field that is selected, focused, labelled and big enough'] },
    states: ['inaktuell-flera-ar', 'dela-kopiera'],
  },
  '2.4.7': {
    status: 'supports',
    does: ['A solid outline of 3 pixels in the colour of the text, which is there in forced colours too.', 'En heldragen kontur på 3 pixlar i textens färg, som finns också med tvingade färger.'],
    remains: ['The outline of links in the page’s own markup.', 'Konturen på länkar i sidans egen HTML.'],
    tests: focusSeen,
    files: [matrix, mutants],
    states: ['dela-alla', 'tvingade-farger'],
  },
  '2.4.9': {
    status: 'supports',
    does: ['On a page with one article the words of each link are enough by themselves. Where there are several, the headline is part of the name of each link and button, after the words that are seen. Links in place of pictures and films without words are numbered.', 'På en sida med en artikel räcker varje länks ord för sig. Där det finns flera ingår rubriken i varje länks namn och varje knapps, efter orden som syns. Länkar i stället för bilder och filmer utan ord är numrerade.'],
    remains: ['Links in the text, and titles of films and frames: one without a title becomes a link named after its host.', 'Länkar i texten, och titlar på filmer och ramar: en utan titel blir en länk som heter efter sin webbplats.'],
    tests: { 'element/several': ['Several articles on a page have controls that their names tell apart, with the words that are seen first', 'One article on a page has controls that say no more than is seen'], 'embed/article': ['a text with markup from another site calls no two links the same where it has to name them'], 'reader/share': ['the links for sharing on a device that can share by itself are there for all eleven channels, in *', 'the links for sharing are not there at all, nor any words about them, where the page asks for none'] },
    files: [speech, matrix],
    states: ['tre-artiklar', 'dela-inga', 'inbaddning-allt-i-texten'],
  },
  '2.4.10': {
    status: 'supports',
    does: ['The headline and the notice have headings; the body’s own stay, and those of an article from another site are fitted in below the headline without a leap.', 'Rubriken och meddelandet har rubrikelement; brödtextens egna ligger kvar, och de i en artikel från en annan webbplats passas in under rubriken utan hopp.'],
    remains: ['Headings in a long body.', 'Mellanrubriker i en lång brödtext.'],
    tests: { 'element/headline': ['The headline is a heading of level *'], 'sanitize/headings': ['A heading in a body * never stands above the first level, nor leaps over one, whatever the levels are'] },
    states: ['rubrik-nivaer', 'inaktuell-flera-ar'],
  },
  '2.4.11': {
    status: 'supports',
    does: ['Nothing in the element lies over anything else in it, with large text and wide spacing too. Links, buttons and fields keep 6em from the edge when the browser scrolls to them, which leaves room for a sticky header.', 'Inget i elementet ligger över något annat i det, inte heller med stor text och större avstånd. Länkar, knappar och fält håller 6em från kanten när webbläsaren rullar fram dem, vilket ger plats åt ett fast sidhuvud.'],
    remains: ['A sticky header higher than 6em, cookie banners and chat windows of the page.', 'Ett fast sidhuvud som är högre än 6em, kakrutor och chattfönster på sidan.'],
    person: ['Tab through the article on your own page, under its sticky header and over its banners.', 'Tabba genom artikeln på er egen sida, under dess fasta sidhuvud och över dess rutor.'],
    tests: { 'looks/large-text': ['an article * is not cut off by *'], 'looks/layout': ['an article * keeps to its place in a column of * pixels, pictures too', 'a page whose header sticks to its top does not hide what the browser scrolls to, as to what the Tab key reaches'] },
    states: ['stor-text', 'textavstand'],
  },
  '2.4.12': {
    status: 'not-evaluated',
    does: ['As 2.4.11: the element covers nothing of its own.', 'Som 2.4.11: elementet täcker inget av sitt eget.'],
    person: ['As for 2.4.11, and no part of what has the focus may be covered.', 'Som för 2.4.11, och ingen del av det som har fokus får vara täckt.'],
  },
  '2.4.13': {
    status: 'supports',
    does: ['The outline goes around the whole control, is 3 pixels thick and has the text’s own contrast against what is behind it.', 'Konturen går runt hela kontrollen, är 3 pixlar tjock och har textens kontrast mot det som ligger bakom.'],
    tests: { ...focusSeen, 'looks/colours': ['the colours of all its words are clear, 7:1 or more, on either page'] },
    files: [matrix, mutants],
    states: ['dela-alla'],
  },
  '2.5.1 2.5.4 2.5.7': { status: 'not-applicable', does: ['No gestures, no dragging, no movement of the device: a click is all.', 'Inga gester, inget dragande, inga rörelser med enheten: ett klick är allt.'] },
  '2.5.2': {
    status: 'supports',
    does: ['Native links and buttons, which the browser activates when the pointer is released; nothing listens for it to go down.', 'Vanliga länkar och knappar, som webbläsaren aktiverar när pekaren släpps; inget lyssnar på att den trycks ned.'],
    person: ['Press on “Copy link”, move away and let go: nothing is copied.', 'Tryck på ”Kopiera länk”, dra bort pekaren och släpp: inget kopieras.'],
    tests: { 'reader/share': ['the links for sharing on a device that can share by itself are buttons where they act in the page, links where they lead elsewhere'], 'element/events': ['kommun-nyhet-share is not sent before a click'] },
    states: ['dela-handelse'],
  },
  '2.5.3': {
    status: 'supports',
    does: ['The words that are seen are the name of each control, or begin it where the headline tells several articles’ controls apart.', 'Orden som syns är varje kontrolls namn, eller börjar det där rubriken skiljer flera artiklars kontroller åt.'],
    tests: { ...axe, 'element/several': ['Several articles on a page have controls that their names tell apart, with the words that are seen first'], 'reader/share': ['the links for sharing on a device that can share by itself have an icon each, for the eye alone, and no name but the words that are seen'] },
    states: ['dela-alla'],
  },
  '2.5.5': {
    status: 'supports',
    does: ['Links and buttons for sharing, the link in the notice, the field with the address, the button that tries again, links in place of pictures and what folds are 44 pixels high or more, whatever the page makes of rem. Links within a sentence are exempt.', 'Länkar och knappar för delning, länken i meddelandet, fältet med adressen, knappen som försöker igen, länkar i stället för bilder och det som fälls ut är minst 44 pixlar höga, vad sidan än gör med rem. Länkar i en mening är undantagna.'],
    remains: ['A link that the page puts in the notice itself.', 'En länk som sidan själv lägger i meddelandet.'],
    tests: {
      'reader/share': ['the links for sharing on a device that can share by itself are big enough for a finger: 44 pixels both ways'],
      'reader/copying': ['copying the address where the browser refuses offers the address in a text field that is selected, focused, labelled and big enough'],
      'looks/embedding': ['an article from elsewhere has links in place of pictures, and lids of what folds, that are big enough to hit', 'what is said about an article that did not come keeps to its place, with a button that is big enough to hit and apart from the words'],
      'looks/hostile': ['on a page that * the links for sharing keep their size', 'on a page that makes its rem ten pixels, to count in links are big enough to hit, the notice’s too'],
    },
    states: ['dela-alla', 'inaktuell-ersatt'],
  },
  '2.5.6': {
    status: 'supports',
    does: ['The keyboard and the pointer do the same things, and either may be used at any time.', 'Tangentbord och pekare gör samma saker, och båda kan användas när som helst.'],
    tests: { ...keyboard, 'element/events': ['kommun-nyhet-share tells that the reader chose *'] },
    states: ['dela-handelse'],
  },
  '2.5.8': {
    status: 'supports',
    does: ['See 2.5.5: 44 pixels for controls; links within a sentence are exempt.', 'Se 2.5.5: 44 pixlar för kontroller; länkar i en mening är undantagna.'],
    remains: ['Targets in the page’s own markup.', 'Klickytor i sidans egen HTML.'],
    tests: { ...axe, 'reader/share': ['the links for sharing on a device that can share by itself are big enough for a finger: 44 pixels both ways'] },
    states: ['dela-alla', 'inaktuell-ersatt'],
  },
};

// Every word of the builder, in both languages. What the page itself holds is named by data-words in bygg.html.
// Code stands in asks.js and snippets.js, and is the same in every language.

const sv = {
  title: 'Bygg en inbäddning – kommun-nyhet',
  skip: 'Hoppa till innehållet',
  site: 'Demon',
  start: 'Start',
  states: 'Alla lägen',
  here: 'Bygg en inbäddning',
  otherLanguage: 'In English',

  heading: 'Bygg en inbäddning',
  lead: 'Visa en annan kommuns nyhet på er webbplats. Klistra in artikelns adress, se vad som hittas, välj hur artikeln ska visas och kopiera koden.',
  privacy: 'Inget hämtas förrän du trycker på Hämta, och då bara från den webbplats som adressen går till. Bilder som ligger på andra webbplatser hämtas först om du väljer det. Sidan sparar ingenting.',

  ask: {
    heading: '1. Hämta artikeln',
    address: 'Artikelns adress',
    hint: 'En sida, ett flöde eller data, till exempel https://www.kommunen.se/nyheter/ny-bro. I ett flöde pekar du ut artikeln med # och dess id eller länk; annars gäller den första.',
    button: 'Hämta',
    loading: 'Hämtar artikeln …',
    found: headline => `Artikeln är hämtad: ${headline}`,
    foundUntitled: 'Artikeln är hämtad. Den har ingen rubrik.',
    empty: 'Skriv eller klistra in en adress.',
  },

  errors: {
    address: {
      what: 'Det här är ingen webbadress.',
      advice: ['Kopiera hela adressen ur webbläsarens adressfält. Den börjar med https:// eller http://.'],
    },
    network: {
      what: 'Källan låter inte andra webbplatser läsa den, eller svarar inte alls.',
      advice: [
        'Webbläsaren talar inte om vilket av dem det är. Öppna adressen i en egen flik. Svarar den inte där heller är den felskriven eller nere.',
        'Svarar den där? Be den som sköter källans webbplats att låta adressen svara med det här HTTP-huvudet (CORS):',
      ],
      after: ['Det släpper inte ut något hemligt: det som alla får läsa i en webbläsare får då även läsas av andra webbplatsers sidor.'],
      insecure: 'Adressen börjar med http://. En sida som själv har https:// får inte läsa den, så be om en adress med https://.',
    },
    gone: {
      what: 'Källan svarar att det inte finns någon sida på adressen.',
      advice: ['Är adressen rätt skriven? Öppna den i ett privat fönster, där du inte är inloggad någonstans. Finns sidan inte där är den borttagen, flyttad eller inte publicerad än.'],
    },
    refused: {
      what: 'Källan svarar att den inte lämnar ut artikeln.',
      advice: [
        'Öppna adressen i ett privat fönster, där du inte är inloggad någonstans. Kräver sidan inloggning går den inte att bädda in.',
        'Går den att läsa där? Fråga den som sköter källans webbplats om servern nekar förfrågningar som kommer från andra webbplatsers sidor.',
      ],
    },
    broken: {
      what: 'Det är fel på källans server just nu.',
      advice: ['Försök igen om en stund. Är felet kvar, tala om det för den som sköter källans webbplats. På er sida visas länken till originalet så länge.'],
    },
    status: {
      what: 'Källan svarar med ett felmeddelande i stället för artikeln.',
      advice: [
        'Öppna adressen i ett privat fönster, där du inte är inloggad någonstans. Finns sidan inte där är den borttagen eller flyttad, eller kräver inloggning.',
        'Finns den där? Fråga den som sköter källans webbplats om servern nekar förfrågningar som kommer från andra webbplatsers sidor.',
      ],
    },
    timeout: {
      what: 'Källan svarade inte inom 15 sekunder.',
      advice: [
        'Försök igen om en stund.',
        'Händer det ofta? Be den som sköter källans webbplats att göra svaret snabbare, till exempel genom att mellanlagra det. På er sida visas länken till originalet så länge.',
      ],
    },
    'too-large': {
      what: 'Källan är större än 1 MB, och så mycket hämtas inte.',
      advice: [
        'Är det ett flöde? Klistra in artikelns egen adress i stället.',
        'Är det artikelns egen sida? Be den som sköter källans webbplats om ett flöde med färre artiklar, eller om artikelns data (JSON-LD) på en egen adress.',
      ],
    },
    'no-article': {
      what: 'Källan går att läsa, men där finns ingen artikel i en form som går att förstå.',
      advice: [
        'Står artikeln i ett flöde (RSS, Atom eller JSON Feed)? Klistra in flödets adress i stället.',
        'Annars: be den som sköter källans webbplats att lägga artikelns data, JSON-LD NewsArticle, i sidan. Så här, med artikelns egna uppgifter i stället för …:',
      ],
    },
    'not-found': {
      what: 'Flödet har ingen artikel med det namn som står efter # i adressen.',
      advice: [
        'Kontrollera att det som står efter # är artikelns guid, id eller länk, precis som i flödet.',
        'Äldre artiklar försvinner ofta ur flöden. Klistra in artikelns egen adress i stället, eller be den som sköter källans webbplats att låta flödet rymma fler artiklar.',
      ],
    },
  },
  adviceHeading: 'Så kan det lösas',

  found: {
    heading: '2. Se vad som hittades',
    format: 'Format',
    formats: { 'json-ld': 'JSON-LD (schema.org NewsArticle)', wordpress: 'WordPress (REST)', 'json-feed': 'JSON Feed', rss: 'RSS', atom: 'Atom' },
    headline: 'Rubrik',
    description: 'Ingress',
    datePublished: 'Publicerad',
    dateModified: 'Ändrad',
    pictures: 'Bilder',
    noPictures: 'Inga',
    picturesAre: (all, alt, caption) => `${all} (${alt} med textalternativ, ${caption} med bildtext)`,
    body: 'Brödtext',
    bodyIs: (count, written) => `${written} ord`,
    publisher: 'Utgivare',
    inLanguage: 'Språk',
    url: 'Artikelns egen adress',
  },

  feed: {
    first: 'Adressen går till ett flöde, och det här är dess första artikel. När källan publicerar en ny visas den i stället.',
    pin: 'Visa alltid just den här artikeln',
  },
  missingHeading: 'Det här saknas',
  nothingMissing: 'Ingenting saknas.',
  missing: {
    headline: { what: 'Rubrik', effect: 'Artikeln visas utan rubrik, och den som hör sidan läsas upp hittar den inte bland rubrikerna.' },
    description: { what: 'Ingress', effect: 'Artikeln börjar direkt med brödtexten.' },
    body: { what: 'Brödtext', effect: 'Bara rubriken och det andra som hittades visas. Läsaren får följa länken till källan för resten.' },
    datePublished: { what: 'Publiceringsdatum', effect: 'Läsaren får inte veta hur gammal artikeln är, och meddelandet om inaktuell information visas aldrig av sig självt.' },
    dateModified: { what: 'Ändringsdatum', effect: 'Har artikeln ändrats får läsaren inte veta det. Har den aldrig ändrats är allt som det ska.' },
    images: { what: 'Bilder', effect: 'Artikeln visas utan bilder. Har originalet inga är allt som det ska.' },
    alt: { what: 'Textalternativ', effect: 'Den som inte ser bilden får inte veta vad den föreställer.' },
    caption: { what: 'Bildtext', effect: 'Bilden visas utan text under sig. Har originalet ingen är allt som det ska.' },
    publisher: { what: 'Utgivare', effect: 'Källan anges med webbplatsens namn i stället för kommunens.' },
    inLanguage: { what: 'Språk', effect: 'Skärmläsare läser artikeln som om den vore på er sidas språk.' },
    url: { what: 'Artikelns egen adress', effect: 'Länken till källan leder till den adress som du klistrade in.' },
  },
  wrongDate: given => `Källan anger ”${given}”, som inte är ett datum enligt ISO 8601 (till exempel 2026-03-13).`,
  pictureNames: (count, names) => `Gäller ${count} ${count === 1 ? 'bild' : 'bilder'}: ${names.join(', ')}.`,
  askFor: 'Be källan att lägga till:',
  askForData: format => `${format} har ingen plats för det. Källan kan ange det som JSON-LD i artikelns sida:`,
  askInWordPress: {
    headline: 'Källan skriver det som inläggets rubrik.',
    description: 'Källan skriver det som inläggets utdrag.',
    body: 'Källan skriver det som inläggets innehåll.',
    images: 'Källan lägger till det som inläggets utvalda bild.',
    alt: 'Källan skriver det som alternativ text i mediebiblioteket.',
    caption: 'Källan skriver det som bildtext i mediebiblioteket.',
  },
  sameSite: {
    what: 'Går inte att se: om andra webbplatser får läsa källan',
    effect: 'Källan ligger på samma webbplats som den här sidan, som därför alltid får läsa den. Till andra webbplatser måste den svara med det här HTTP-huvudet (CORS):',
  },

  choose: {
    heading: '3. Välj hur den ska visas',
    toPreview: 'Gå till förhandsvisningen',
    channels: 'Dela på, i den här ordningen',
    channelsHint: 'Utan något val visas ingen delning.',
    locale: 'Språk i knappar och etiketter',
    locales: { auto: 'Samma som er sida', sv: 'Svenska', en: 'Engelska' },
    localeHint: 'Artikelns egen text översätts inte.',
    level: 'Rubrikens nivå',
    levelHint: 'En nivå under den rubrik på er sida som artikeln hör till.',
    threshold: 'Säg att artikeln kan vara inaktuell',
    after: 'Efter en viss tid',
    count: 'Antal',
    unit: 'Enhet',
    units: { D: 'dagar', W: 'veckor', M: 'månader', Y: 'år' },
    never: 'Aldrig på grund av åldern',
    wrongCount: 'Skriv ett helt tal från 1 till 9999. Tills dess gäller ett år.',
    images: 'Bilder från andra webbplatser',
    imagesLabel: hosts => `Visa bilder från ${hosts}`,
    imagesHint: 'De bilderna ligger på en annan webbplats än artikeln. Visas de hämtas de därifrån, och den webbplatsen kan se att någon läser. Annars visas en länk till varje bild.',
  },
  moveUp: 'Flytta upp',
  moved: (channel, place, of) => `${channel} är nu nummer ${place} av ${of}.`,
  channels: {
    facebook: 'Facebook', x: 'X', linkedin: 'LinkedIn', email: 'E-post', copy: 'Kopiera länk', native: 'Enhetens egen delning',
    bluesky: 'Bluesky', mastodon: 'Mastodon', whatsapp: 'WhatsApp', threads: 'Threads', print: 'Skriv ut',
  },

  copy: {
    heading: '4. Kopiera koden',
    system: 'Var ska koden in?',
    kind: 'Sorts skript',
    module: 'Modul (välj den om ni inte vet)',
    classic: 'Klassiskt skript, för mallar som inte klarar moduler',
    folder: 'Mapp på er webbplats där skriptet ligger',
    folderHint: 'Filen finns i projektets mapp dist när det är byggt.',
    button: 'Kopiera',
    copied: 'Koden är kopierad.',
    refused: 'Webbläsaren lät inte sidan kopiera. Koden är markerad: kopiera den med tangentbordet (Ctrl+C eller Cmd+C) eller menyn.',
    hash: 'Med integrity kör webbläsaren skriptet bara om det är exakt den här filen. Byter ni fil, byt även värdet.',
    noHash: 'Skriptets kontrollsumma (dist/sri.json) kunde inte läsas. Koden saknar därför integrity.',
    policy: 'Har er webbplats en Content-Security-Policy? Den behöver släppa fram:',
    notPage: address => `Utan skript leder en märkt länk till adressen som du klistrade in, som inte är artikelns egen sida. Den är ${address}.`,
    tryPage: 'Hämta artikelns egen sida i stället',
    noPictures: 'En märkt länk kan inte be om bilder från andra webbplatser. De blir länkar.',
    noPage: 'Utan skript leder en märkt länk till adressen som du klistrade in. Kontrollera att den visar artikeln för den som följer länken.',
  },
  systems: {
    page: {
      name: 'En vanlig HTML-sida',
      script: 'Skriptet, en gång i sidans eller mallens <head>',
      article: 'Artikeln, där den ska stå',
    },
    sitevision: {
      name: 'Sitevision',
      script: 'Skriptet, en gång i mallen (HTML-modul)',
      article: 'Artikeln, i en HTML-modul eller i en skriptmoduls Velocity-del',
      note: 'En HTML-modul kräver rättighet att använda den. Har redaktören bara textmodulen, använd en märkt länk.',
    },
    wordpress: {
      name: 'WordPress',
      script: 'Skriptet, en gång i temats functions.php',
      article: 'Artikeln, i ett block av typen Anpassad HTML',
      note: 'WordPress tar bort elementet för den som inte får spara ofiltrerad HTML, vilket i ett nätverk av webbplatser är alla utom superadministratören. Använd då en märkt länk.',
    },
    umbraco: {
      name: 'Umbraco',
      script: 'Skriptet, en gång i layoutens <head> (till exempel Views/Master.cshtml)',
      article: 'Artikeln, i en partiell vy (till exempel Views/Partials/KommunNyhet.cshtml)',
      note: 'Editorn för formaterad text tar bort elementet. Där fungerar en märkt länk.',
    },
    optimizely: {
      name: 'Optimizely',
      script: 'Skriptet, en gång i layoutens <head> (till exempel Views/Shared/_Layout.cshtml)',
      article: 'Artikeln, i ett blocks Razor-vy (till exempel Views/Shared/Blocks/KommunNyhetBlock.cshtml)',
      note: 'Editorn för formaterad text tar bort elementet. Där fungerar en märkt länk.',
    },
    drupal: {
      name: 'Drupal',
      script: 'Skriptet, i temats fil TEMA.libraries.yml',
      article: 'Artikeln, i en Twig-mall. Byt TEMA mot temats namn',
      note: 'Ett textfält med filtret för tillåten HTML tar bort elementet. Där fungerar en märkt länk.',
    },
    link: {
      name: 'Märkt länk, för editorer som tar bort allt annat',
      script: 'Skriptet, en gång i mallen',
      allowed: 'Raden som låter märkta länkar leda till den webbplatsen, en gång i mallens <head>. Flera webbplatser skiljs åt med mellanslag',
      address: 'Länkens adress, att klistra in där editorn frågar efter den',
      article: 'Samma länk som HTML',
      note: 'Med skriptet på sidan blir länken artikeln. Utan skript, och när artikeln inte kan hämtas, är den en vanlig länk.',
    },
  },

  preview: {
    heading: 'Förhandsvisning',
    hint: 'Så här visas artikeln, med den här sidans typsnitt och färger. På er sida får den era.',
  },
  footer: 'Sidan är en del av demon för webbkomponenten kommun-nyhet.',
};

const en = {
  title: 'Build an embedding – kommun-nyhet',
  skip: 'Skip to the content',
  site: 'The demo',
  start: 'Start',
  states: 'All states',
  here: 'Build an embedding',
  otherLanguage: 'På svenska',

  heading: 'Build an embedding',
  lead: 'Show another municipality’s news on your website. Paste the article’s address, see what is found, choose how the article is shown, and copy the code.',
  privacy: 'Nothing is fetched until you press Fetch, and then only from the website of the address. Pictures on other websites are fetched only if you choose so. The page stores nothing.',

  ask: {
    heading: '1. Fetch the article',
    address: 'The article’s address',
    hint: 'A page, a feed or data, such as https://www.kommunen.se/nyheter/ny-bro. In a feed, point out the article with # and its id or link; otherwise it is the first.',
    button: 'Fetch',
    loading: 'Fetching the article …',
    found: headline => `The article has been fetched: ${headline}`,
    foundUntitled: 'The article has been fetched. It has no headline.',
    empty: 'Write or paste an address.',
  },

  errors: {
    address: {
      what: 'This is not a web address.',
      advice: ['Copy the whole address from the browser’s address bar. It starts with https:// or http://.'],
    },
    network: {
      what: 'The source does not allow other sites to read it, or does not answer at all.',
      advice: [
        'The browser does not tell which. Open the address in a tab of its own. If it does not answer there either, it is misspelt or down.',
        'Does it answer there? Ask those who run the source’s website to let the address answer with this HTTP header (CORS):',
      ],
      after: ['This gives nothing secret away: what everybody may read in a browser may then be read by other sites’ pages, too.'],
      insecure: 'The address starts with http://. A page that has https:// itself may not read it, so ask for an address with https://.',
    },
    gone: {
      what: 'The source answers that there is no page at the address.',
      advice: ['Is the address spelt right? Open it in a private window, where you are not logged in anywhere. If the page is not there, it has been removed or moved, or is not published yet.'],
    },
    refused: {
      what: 'The source answers that it does not hand out the article.',
      advice: [
        'Open the address in a private window, where you are not logged in anywhere. If the page requires a login, it cannot be embedded.',
        'Can it be read there? Ask those who run the source’s website whether the server refuses requests that come from other sites’ pages.',
      ],
    },
    broken: {
      what: 'Something is wrong with the source’s server at the moment.',
      advice: ['Try again in a while. If it is still wrong, tell those who run the source’s website. Meanwhile your page shows the link to the original.'],
    },
    status: {
      what: 'The source answers with an error message instead of the article.',
      advice: [
        'Open the address in a private window, where you are not logged in anywhere. If the page is not there, it has been removed or moved, or requires a login.',
        'Is it there? Ask those who run the source’s website whether the server refuses requests that come from other sites’ pages.',
      ],
    },
    timeout: {
      what: 'The source did not answer within 15 seconds.',
      advice: [
        'Try again in a while.',
        'Does it happen often? Ask those who run the source’s website to make the answer faster, for instance by caching it. Meanwhile your page shows the link to the original.',
      ],
    },
    'too-large': {
      what: 'The source is larger than 1 MB, and so much is not fetched.',
      advice: [
        'Is it a feed? Paste the article’s own address instead.',
        'Is it the article’s own page? Ask those who run the source’s website for a feed with fewer articles, or for the article’s data (JSON-LD) at an address of its own.',
      ],
    },
    'no-article': {
      what: 'The source can be read, but there is no article in a form that can be understood.',
      advice: [
        'Is the article in a feed (RSS, Atom or JSON Feed)? Paste the feed’s address instead.',
        'Otherwise, ask those who run the source’s website to put the article’s data, JSON-LD NewsArticle, into the page. Like this, with the article’s own facts instead of …:',
      ],
    },
    'not-found': {
      what: 'The feed has no article by the name that stands after # in the address.',
      advice: [
        'Check that what stands after # is the article’s guid, id or link, exactly as in the feed.',
        'Older articles often drop out of feeds. Paste the article’s own address instead, or ask those who run the source’s website to let the feed hold more articles.',
      ],
    },
  },
  adviceHeading: 'How to solve it',

  found: {
    heading: '2. See what was found',
    format: 'Format',
    formats: { 'json-ld': 'JSON-LD (schema.org NewsArticle)', wordpress: 'WordPress (REST)', 'json-feed': 'JSON Feed', rss: 'RSS', atom: 'Atom' },
    headline: 'Headline',
    description: 'Lead',
    datePublished: 'Published',
    dateModified: 'Modified',
    pictures: 'Pictures',
    noPictures: 'None',
    picturesAre: (all, alt, caption) => `${all} (${alt} with a text alternative, ${caption} with a caption)`,
    body: 'Body',
    bodyIs: (count, written) => `${written} ${count === 1 ? 'word' : 'words'}`,
    publisher: 'Publisher',
    inLanguage: 'Language',
    url: 'The article’s own address',
  },

  feed: {
    first: 'The address is that of a feed, and this is its first article. When the source publishes a new one, that is shown instead.',
    pin: 'Always show this very article',
  },
  missingHeading: 'What is missing',
  nothingMissing: 'Nothing is missing.',
  missing: {
    headline: { what: 'Headline', effect: 'The article is shown without a headline, and those who listen to the page do not find it among the headings.' },
    description: { what: 'Lead', effect: 'The article starts with its body.' },
    body: { what: 'Body', effect: 'Only the headline and what else was found is shown. Readers follow the link to the source for the rest.' },
    datePublished: { what: 'Date of publication', effect: 'Readers are not told how old the article is, and the notice about outdated information never appears by itself.' },
    dateModified: { what: 'Date of modification', effect: 'If the article has been changed, readers are not told. If it never was, all is well.' },
    images: { what: 'Pictures', effect: 'The article is shown without pictures. If the original has none, all is well.' },
    alt: { what: 'Text alternative', effect: 'Those who do not see the picture are not told what it shows.' },
    caption: { what: 'Caption', effect: 'The picture is shown without a text below it. If the original has none, all is well.' },
    publisher: { what: 'Publisher', effect: 'The source is named by its website instead of the municipality.' },
    inLanguage: { what: 'Language', effect: 'Screen readers read the article as if it were in your page’s language.' },
    url: { what: 'The article’s own address', effect: 'The link to the source leads to the address that you pasted.' },
  },
  wrongDate: given => `The source says “${given}”, which is not an ISO 8601 date (such as 2026-03-13).`,
  pictureNames: (count, names) => `${count} ${count === 1 ? 'picture' : 'pictures'}: ${names.join(', ')}.`,
  askFor: 'Ask the source to add:',
  askForData: format => `${format} has no place for it. The source can give it as JSON-LD in the article’s page:`,
  askInWordPress: {
    headline: 'The source writes it as the post’s title.',
    description: 'The source writes it as the post’s excerpt.',
    body: 'The source writes it as the post’s content.',
    images: 'The source adds it as the post’s featured image.',
    alt: 'The source writes it as alternative text in the media library.',
    caption: 'The source writes it as caption in the media library.',
  },
  sameSite: {
    what: 'Cannot be seen: whether other sites may read the source',
    effect: 'The source is on the same site as this page, which may therefore always read it. To other sites it must answer with this HTTP header (CORS):',
  },

  choose: {
    heading: '3. Choose how it is shown',
    toPreview: 'Go to the preview',
    channels: 'Share on, in this order',
    channelsHint: 'With nothing chosen, no sharing is shown.',
    locale: 'Language of buttons and labels',
    locales: { auto: 'The same as your page', sv: 'Swedish', en: 'English' },
    localeHint: 'The article’s own text is not translated.',
    level: 'Level of the headline',
    levelHint: 'One level below the heading on your page that the article belongs to.',
    threshold: 'Say that the article may be outdated',
    after: 'After some time',
    count: 'Number',
    unit: 'Unit',
    units: { D: 'days', W: 'weeks', M: 'months', Y: 'years' },
    never: 'Never because of its age',
    wrongCount: 'Write a whole number from 1 to 9999. Until then, one year holds.',
    images: 'Pictures from other sites',
    imagesLabel: hosts => `Show pictures from ${hosts}`,
    imagesHint: 'Those pictures are on another site than the article. If they are shown, they are fetched from there, and that site can see that somebody reads. Otherwise a link to each is shown.',
  },
  moveUp: 'Move up',
  moved: (channel, place, of) => `${channel} is now number ${place} of ${of}.`,
  channels: {
    facebook: 'Facebook', x: 'X', linkedin: 'LinkedIn', email: 'E-mail', copy: 'Copy link', native: 'The device’s own sharing',
    bluesky: 'Bluesky', mastodon: 'Mastodon', whatsapp: 'WhatsApp', threads: 'Threads', print: 'Print',
  },

  copy: {
    heading: '4. Copy the code',
    system: 'Where is the code to go?',
    kind: 'Kind of script',
    module: 'Module (choose this if you do not know)',
    classic: 'Classic script, for templates that cannot use modules',
    folder: 'Folder on your website where the script is',
    folderHint: 'The file is in the project’s folder dist once it has been built.',
    button: 'Copy',
    copied: 'The code has been copied.',
    refused: 'The browser did not let the page copy. The code is selected: copy it with the keyboard (Ctrl+C or Cmd+C) or the menu.',
    hash: 'With integrity, the browser runs the script only if it is exactly this file. If you change the file, change the value too.',
    noHash: 'The script’s hash (dist/sri.json) could not be read. The code therefore has no integrity.',
    policy: 'Does your website have a Content-Security-Policy? It must let through:',
    notPage: address => `Without the script, a marked link leads to the address that you pasted, which is not the article’s own page. That is ${address}.`,
    tryPage: 'Fetch the article’s own page instead',
    noPictures: 'A marked link cannot ask for pictures from other sites. They become links.',
    noPage: 'Without the script, a marked link leads to the address that you pasted. Check that it shows the article to those who follow the link.',
  },
  systems: {
    page: {
      name: 'A plain HTML page',
      script: 'The script, once in the <head> of the page or template',
      article: 'The article, where it is to stand',
    },
    sitevision: {
      name: 'Sitevision',
      script: 'The script, once in the template (HTML module)',
      article: 'The article, in an HTML module or in the Velocity part of a script module',
      note: 'An HTML module takes permission to use it. Where the editor has the text module alone, use a marked link.',
    },
    wordpress: {
      name: 'WordPress',
      script: 'The script, once in the theme’s functions.php',
      article: 'The article, in a Custom HTML block',
      note: 'WordPress removes the element for those who may not save unfiltered HTML, which in a network of sites is everybody but the super admin. Use a marked link there.',
    },
    umbraco: {
      name: 'Umbraco',
      script: 'The script, once in the layout’s <head> (such as Views/Master.cshtml)',
      article: 'The article, in a partial view (such as Views/Partials/KommunNyhet.cshtml)',
      note: 'The rich text editor removes the element. A marked link works there.',
    },
    optimizely: {
      name: 'Optimizely',
      script: 'The script, once in the layout’s <head> (such as Views/Shared/_Layout.cshtml)',
      article: 'The article, in a block’s Razor view (such as Views/Shared/Blocks/KommunNyhetBlock.cshtml)',
      note: 'The rich text editor removes the element. A marked link works there.',
    },
    drupal: {
      name: 'Drupal',
      script: 'The script, in the theme’s file TEMA.libraries.yml',
      article: 'The article, in a Twig template. Put the theme’s name in place of TEMA',
      note: 'A text field with the filter for allowed HTML removes the element. A marked link works there.',
    },
    link: {
      name: 'Marked link, for editors that remove all else',
      script: 'The script, once in the template',
      allowed: 'The line that lets marked links lead to that site, once in the template’s <head>. Several sites are parted by spaces',
      address: 'The link’s address, to be pasted where the editor asks for it',
      article: 'The same link as HTML',
      note: 'With the script on the page the link becomes the article. Without it, and when the article cannot be fetched, it is an ordinary link.',
    },
  },

  preview: {
    heading: 'Preview',
    hint: 'This is how the article is shown, in this page’s fonts and colours. On your page it gets yours.',
  },
  footer: 'This page is a part of the demo of the web component kommun-nyhet.',
};

export const languages = { sv, en };

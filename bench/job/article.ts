/**
 * What every variant shows: a real article of Borås Stad, word for word, with two figures, dates and an editor. It is old enough for the
 * notice. The pictures are drawings of a few bytes, so that they are no reader's largest paint and text is what is timed.
 */
export const url = 'https://kommun.example/nyheter/polisen-och-boras-stad-star-enade-for-en-tryggare-kommun';
export const published = '2021-05-07';
export const modified = '2021-05-10';
/** What the date of the last change becomes where a measure moves it. */
export const laterModified = '2021-05-12';
export const editor = 'Kommunikationsavdelningen';

export const headline = 'Polisen och Borås Stad står enade för en tryggare kommun';
export const lead =
  'Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet. På fredagen undertecknades en samverkansöverenskommelse där de båda parterna åtar sig ett antal åtgärder för ett tryggare Borås.';

export interface Picture {
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
}

export const picture: Picture = {
  address: '/undertecknare.svg',
  alt: 'Lokalpolisområdeschef, kommunpoliser, verksamhetschef folkhälsa och Kommunstyrelsens ordförande.',
  caption:
    'Mattias Ramsö, lokalpolisområdeschef, Nadim Ghazale, kommunpolis, Anders Cronehag, kommunpolis, Åsa Skytt Jansson, verksamhetschef Fritids- och folkhälsoförvaltningen och Ulf Olsson, Kommunstyrelsens ordförande.',
};

const signing: Picture = {
  address: '/signering.svg',
  alt: 'Lokalpolisområdeschef Mattias Ramsö och Kommunstyrelsens ordförande Ulf Olsson.',
  caption:
    'Lokalpolisområdeschef Mattias Ramsö och Kommunstyrelsens ordförande Ulf Olsson skriver på samverkansöverenskommelse för ökad trygghet och minskad brottslighet.',
};

export const pictures: readonly Picture[] = [picture, signing];

/** A block of the body: its element and its text, or its texts where it is a list, or a picture. */
type Block = readonly ['p' | 'h2', string] | readonly ['ul', readonly string[]] | readonly ['figure', Picture];

export const body: readonly Block[] = [
  [
    'p',
    '– En trygg kommun förutsätter att vi arbetar tillsammans. Överenskommelsen är vår gemensamma grund för att prioritera och mobilisera kring trygghetsskapande och brottsförebyggande åtgärder som både polisen och kommunen har till sitt förfogande, säger Kommunstyrelsens ordförande Ulf Olsson (S), som skriver under för Borås Stads räkning.',
  ],
  ['p', 'Samverkansöverenskommelsen, som tecknas för tre år, bygger på gemensamma kraftsamlingar inom tre områden:'],
  ['ul', ['Barn och unga i riskzonen', 'Trygga fysiska miljöer', 'Kraftsamla där behoven är som störst']],
  ['figure', signing],
  ['h2', 'Fokus på barn och unga i riskzonen'],
  [
    'p',
    'Det första området handlar om att förhindra negativ utveckling hos ungdomar som befinner sig i riskzonen för att hamna i kriminalitet.',
  ],
  [
    'p',
    '– Samarbeten och insatser som är riktade till barn och unga ska intensifieras för att förhindra att ungdomar utvecklar kriminella beteenden, säger Anders Cronehag, kommunpolis i Borås.',
  ],
  [
    'p',
    'Inom detta område ingår bland annat att fokusera på tidiga insatser och våldspreventivt arbete, liksom att utveckla stöd till föräldrar, och stöd till personal som möter barn och unga i sin profession.',
  ],
  ['h2', 'Skapa trygga offentliga miljöer'],
  [
    'p',
    'Parterna skriver också på för att stadens torg och parker ska upplevas som trygga platser för invånare och besökare. Det handlar om att redan i planering av nya områden ha med trygghetsaspekten.',
  ],
  [
    'p',
    '– Det pågår ett intensivt arbete med att skapa trygga, offentliga miljöer, inte minst i samband med planeringen av nya Kronängsparken och aktivitetsområdet på Boda. Trygghet åstadkommer vi genom att skapa platser där människor vill vara, där det finns mycket aktivitet och rörelse vilket bidrar till levande platser, säger Åsa Skytt Jansson, verksamhetschef på Fritids- och folkhälsoförvaltningen.',
  ],
  ['h2', 'Kraftsamlar där behoven är som störst'],
  [
    'p',
    'I Borås Stad finns, enligt Polisens nationella operativa avdelning (NOA), två särskilt utsatta områden: Hässleholmen/Hulta och Norrby. I dessa områden krävs ett särskilt nära samarbete mellan polis och kommun samt att involvera andra samarbetspartners, till exempel AB Bostäder och civilsamhället.',
  ],
  ['p', 'Kommunpolis Anders Cronehag betonar vikten av samarbete.'],
  [
    'p',
    '– Polisen kan inte på egen hand lösa de komplexa problemen med kriminella nätverk och grov brottslighet. För att komma till rätta med det krävs omfattande och långsiktigt arbete med kraftfulla förebyggande åtgärder från många aktörer i lokalpolisområdet, säger Anders Cronehag.',
  ],
];

/** The body as an editor's system prints it. */
export const bodyHtml = body
  .map(([name, content]) => {
    if (name === 'ul') return `<ul>${content.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    return name === 'figure' ? figure(content) : `<${name}>${content}</${name}>`;
  })
  .join('\n');

/** A figure as markup, with more attributes for the figure itself. */
export function figure({ address, alt, caption }: Picture, more = ''): string {
  return `<figure${more}><img src="${address}" width="1600" height="900" alt="${alt}"><figcaption>${caption}</figcaption></figure>`;
}

/** Every text of the article's own, without the interface's words. */
export const texts: readonly string[] = [
  headline,
  lead,
  picture.caption,
  ...body.flatMap(([name, content]) => (name === 'ul' ? content : name === 'figure' ? content.caption : content)),
  editor,
  `[${published}] ${headline}`,
];

/** The article as schema.org's NewsArticle, for a page at `origin`. */
export const newsArticle = (origin: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline,
  description: lead,
  articleBody: body.flatMap(([name, content]) => (name === 'ul' ? content : name === 'figure' ? [] : content)).join('\n\n'),
  image: pictures.map(({ address, alt, caption }) => ({
    '@type': 'ImageObject',
    contentUrl: origin + address,
    description: alt,
    caption,
    width: 1600,
    height: 900,
  })),
  datePublished: published,
  dateModified: modified,
  editor,
  url,
});

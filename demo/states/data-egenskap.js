// The article as an object, given to the property `article`.

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Polisen och Borås Stad står enade för en tryggare kommun',
  description: 'Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet. På fredagen undertecknades en samverkansöverenskommelse där de båda parterna åtar sig ett antal åtgärder för ett tryggare Borås.',
  datePublished: '2021-05-07',
  articleBody: '– En trygg kommun förutsätter att vi arbetar tillsammans. Överenskommelsen är vår gemensamma grund för att prioritera och mobilisera kring trygghetsskapande och brottsförebyggande åtgärder som både polisen och kommunen har till sitt förfogande, säger Kommunstyrelsens ordförande Ulf Olsson (S), som skriver under för Borås Stads räkning.\n\nSamverkansöverenskommelsen, som tecknas för tre år, bygger på gemensamma kraftsamlingar inom tre områden:',
  image: {
    '@type': 'ImageObject',
    contentUrl: '../images/undertecknare.webp',
    width: 1600,
    height: 900,
    description: 'Lokalpolisområdeschef, kommunpoliser, verksamhetschef folkhälsa och Kommunstyrelsens ordförande.',
    caption: 'Mattias Ramsö, lokalpolisområdeschef, Nadim Ghazale, kommunpolis, Anders Cronehag, kommunpolis, Åsa Skytt Jansson, verksamhetschef Fritids- och folkhälsoförvaltningen och Ulf Olsson, Kommunstyrelsens ordförande.',
  },
};

document.querySelector('#nyhet').article = article;

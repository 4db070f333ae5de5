// WCAG 2.2, principle 3. Each text is [English, Swedish]; the fields are told in index.mjs.
import { axe, keyboard } from './evidence.mjs';

const noForms = ['The element has no form: nothing is asked for, sent or signed in to.', 'Elementet har inget formulär: inget efterfrågas, skickas eller kräver inloggning.'];

export const understandable = {
  '3.1.1': {
    status: 'not-applicable',
    does: ['A matter of the page. The element speaks the language that the page says, Swedish or English, and Swedish where it says none of these.', 'En fråga för sidan. Elementet talar det språk som sidan anger, svenska eller engelska, och svenska om den inte anger något av dem.'],
    remains: ['lang on the page’s html element.', 'lang på sidans html-element.'],
    tests: { 'reader/language': ['the language of the element’s own words is *'] },
    states: ['engelsk-sida'],
  },
  '3.1.2': {
    status: 'supports',
    does: ['Each word of the element’s own carries its language where the page’s is another, the answer to copying and the message on loading too. The language that an article names is on its headline, text, captions and alt texts; languages marked in an article from another site stay.', 'Vart och ett av elementets egna ord bär sitt språk där sidans är ett annat, också svaret på kopiering och meddelandet om hämtning. Språket som en artikel anger står på dess rubrik, text, bildtexter och alternativtexter; språk som är märkta i en artikel från en annan webbplats behålls.'],
    remains: ['lang on an article in another language than the page’s, and on passages in it.', 'lang på en artikel på annat språk än sidans, och på avsnitt i den.'],
    tests: {
      ...axe,
      'reader/language': ['each word in the article *', 'the language of the element’s own words is each article’s own, two on one page'],
      'reader/language-changes': ['when the page changes its language every word changes, and nothing is left in the old language'],
      'element/headline': ['The article keeps the language of its headline apart from the page’s'],
      'element/pictures': ['A picture’s alt text is in the language of the article'],
      'embed/status': ['what is said about loading carries its language where that is not the page’s'],
      'sanitize/text': ['The text of a body * keeps its language: *'],
    },
    states: ['engelska', 'annat-sprak', 'tva-sprak', 'hoger-till-vanster', 'inbaddning-annat-sprak'],
  },
  '3.1.3 3.1.5 3.1.6': {
    status: 'not-evaluated',
    does: ['The element’s own words are some twenty short everyday phrases; the rest is the article.', 'Elementets egna ord är ett tjugotal korta vardagliga fraser; resten är artikeln.'],
    remains: ['The article’s language: words, difficulty, pronunciation.', 'Artikelns språk: ord, svårighet, uttal.'],
    person: ['Judge the element’s words, in src/locale, and your article’s text.', 'Bedöm elementets ord, i src/locale, och er artikels text.'],
  },
  '3.1.4': {
    status: 'not-evaluated',
    does: ['Dates are written out. Before a time of day stands “kl.” in Swedish, not explained.', 'Datum skrivs ut. Före ett klockslag står ”kl.”, utan förklaring.'],
    remains: ['Abbreviations in the article; abbr with its title is kept in an article from another site.', 'Förkortningar i artikeln; abbr med title behålls i en artikel från en annan webbplats.'],
    person: ['Judge whether “kl.” needs explaining.', 'Bedöm om ”kl.” behöver förklaras.'],
    tests: { 'element/dates': ['A date in * is written in full, in Swedish and in English'] },
  },
  '3.2.1': {
    status: 'supports',
    does: ['Focus changes nothing but the outline: Tab leads on through every control and the page stays.', 'Fokus ändrar inget utom konturen: Tabb leder vidare genom varje kontroll och sidan är kvar.'],
    tests: { ...keyboard, 'element/events': ['kommun-nyhet-share is not sent before a click'] },
    states: ['dela-alla'],
  },
  '3.2.2': { status: 'not-applicable', does: ['The element has no input that changes anything: its one field is for reading and copying.', 'Elementet har ingen inmatning som ändrar något: dess enda fält är till för att läsa och kopiera.'] },
  '3.2.3 3.2.6': { status: 'not-applicable', does: ['A matter of the site, not of an element in it.', 'En fråga för webbplatsen, inte för ett element i den.'], remains: ['Navigation and ways to help in the same place on each page.', 'Navigation och vägar till hjälp på samma ställe på varje sida.'] },
  '3.2.4': {
    status: 'supports',
    does: ['Each channel has the same words, the same drawing and the same kind of control everywhere; only the order is the page’s.', 'Varje kanal har samma ord, samma teckning och samma slags kontroll överallt; bara ordningen är sidans.'],
    tests: { 'reader/share': ['the links for sharing on a device that can share by itself are there for all eleven channels, in *', 'the links for sharing on a device that can share by itself have an icon each, for the eye alone, and no name but the words that are seen'] },
    states: ['dela-standard', 'dela-ordning', 'tre-artiklar'],
  },
  '3.2.5': {
    status: 'supports',
    does: ['Links open in the same window, and nothing changes the page but the reader’s own choice.', 'Länkar öppnas i samma fönster, och inget byter sida utom läsarens eget val.'],
    tests: { 'reader/share': ['the links for sharing open in the same window, each by an address that works without script'], 'element/notice': ['The notice’s link opens in the same window'], 'sanitize/links': ['A link in a body * keeps the language of what it leads to, and nothing that acts or tells'] },
    states: ['dela-standard'],
  },
  '3.3.1 3.3.3': {
    status: 'not-applicable',
    does: ['The reader enters nothing, so cannot err. What goes wrong by itself is told in text, with a way on: see 4.1.3.', 'Läsaren matar inte in något och kan därför inte göra fel. Det som går fel av sig självt sägs i text, med en väg vidare: se 4.1.3.'],
  },
  '3.3.2': {
    status: 'supports',
    does: ['The one field, with the address where it could not be copied, has a visible label.', 'Det enda fältet, med adressen när den inte kunde kopieras, har en synlig etikett.'],
    tests: { 'reader/copying': ['copying the address * offers the address in a text field that is selected, focused, labelled and big enough'] },
    states: ['dela-kopiera'],
  },
  '3.3.4 3.3.5 3.3.6 3.3.7 3.3.8 3.3.9': { status: 'not-applicable', does: noForms },
};

import { examine } from './in-page.mjs';

export const name = 'letters';

// The languages that are written in each script, as far as news from Swedish municipalities goes. Names keep their letters in <bdi>.
const scripts = {
  Arabic: 'ar ckb fa ku ps ur',
  Hebrew: 'he yi',
  Cyrillic: 'be bg kk mk mn ru sr uk',
  Greek: 'el',
  Hiragana: 'ja',
  Katakana: 'ja',
  Han: 'ja zh ko',
  Hangul: 'ko',
  Thai: 'th',
  Devanagari: 'hi mr ne',
  Ethiopic: 'am ti',
  Armenian: 'hy',
  Georgian: 'ka',
};

/** Words in other letters than the Latin are marked as a language that is written in these, and set in their direction. */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['3.1.2'] }, look, scripts);

function look({ articles, texts, around, outwards, langOf, tidy, isLoaded, looked, fault }, scripts) {
  const patterns = Object.entries(scripts).map(([script, languages]) => ({ script, languages: languages.split(' '), letters: new RegExp(`\\p{Script=${script}}`, 'gu') }));
  for (const article of articles) {
    for (const node of texts(article)) {
      looked();
      const found = patterns.map(each => ({ ...each, count: node.data.match(each.letters)?.length ?? 0 })).sort((one, other) => other.count - one.count)[0];
      if (found.count < 2 || outwards(node).some(({ localName }) => localName === 'bdi')) continue;
      const level = node.getRootNode() === article.shadowRoot || isLoaded(node) ? 'failure' : 'warning'; // the page's own are its author's
      const said = langOf(node).toLowerCase().split('-')[0];
      const quoted = `“${tidy(node.data).slice(0, 40)}”`;
      if (!found.languages.includes(said)) fault(node, `${found.script} letters where the language is “${said}”: ${quoted}`, { level });
      const { direction } = getComputedStyle(around(node));
      if (/Arabic|Hebrew/.test(found.script) && direction !== 'rtl') fault(node, `set from left to right: ${quoted}`, { level, criteria: ['1.3.2'] });
    }
  }
}

// The outcome as EARL 1.0 (https://www.w3.org/TR/EARL10-Schema/) in JSON-LD: an assertion for each checker, rule, words and
// outcome, over all that was looked at. What the checker says stands as it says it; a review is told beside it.

/** Where the rules of an engine are told, as prefixes for this file; the others' have a name in it, ours are files. */
const prefixes = ({ versions }) => ({
  axe: `https://dequeuniversity.com/rules/axe/${versions.axe?.split('.').slice(0, 2).join('.')}/`,
  alfa: 'https://alfa.siteimprove.com/rules/',
});

const outcomes = ['passed', 'cantTell', 'failed'];
const spoken = { sv: 'with its words in Swedish', en: 'with its words in English', none: 'without script' };

/** `anchors` are the criteria's in WCAG, by number. */
export function earl(outcome, anchors) {
  const { date, element, versions, checkers } = outcome;
  return {
    '@context': {
      earl: 'http://www.w3.org/ns/earl#',
      dct: 'http://purl.org/dc/terms/',
      doap: 'http://usefulinc.com/ns/doap#',
      ...prefixes(outcome),
      Assertion: 'earl:Assertion',
      TestCase: 'earl:TestCase',
      TestResult: 'earl:TestResult',
      assertedBy: { '@id': 'earl:assertedBy', '@type': '@id' },
      subject: { '@id': 'earl:subject', '@type': '@id' },
      test: { '@id': 'earl:test', '@type': '@id' },
      mode: { '@id': 'earl:mode', '@type': '@id' },
      result: 'earl:result',
      outcome: { '@id': 'earl:outcome', '@type': '@id' },
      info: 'earl:info',
      title: 'dct:title',
      description: 'dct:description',
      isPartOf: { '@id': 'dct:isPartOf', '@type': '@id' },
      hasPart: { '@id': 'dct:hasPart', '@type': '@id' },
      date: 'dct:date',
      version: 'doap:revision',
    },
    '@graph': [
      ...Object.keys(spoken).map(words => ({
        '@id': `#${words}`,
        '@type': 'earl:TestSubject',
        title: `<kommun-nyhet> ${element}, ${spoken[words]}`,
        version: element,
        date,
        // addresses from this file to the pages
        hasPart: outcome.pages.map(page => `../../${page}`),
      })),
      ...Object.keys(checkers).map(checker => ({
        '@id': `#${checker}`,
        '@type': ['earl:Assertor', 'earl:Software'],
        title: checker,
        version: versions[checker] ?? element,
      })),
      ...Object.entries(checkers).flatMap(([checker, { rules }]) => Object.keys(rules).map(rule => test(checker, rule, outcome, anchors))),
      ...Object.entries(checkers).flatMap(([checker, { rules }]) =>
        Object.entries(rules).flatMap(([rule, { looks }]) => assertions(checker, rule, looks, outcome)),
      ),
    ],
  };
}

const idOf = (checker, rule, outcome) => {
  if (checker in prefixes(outcome)) return `${checker}:${rule}`;
  return outcome.versions[checker] ? `#${checker}/${rule}` : `../../audit/checks/${checker}.mjs#${rule}`;
};

/** A rule, with what a person says of its findings. */
const test = (checker, rule, outcome, anchors) => ({
  '@id': idOf(checker, rule, outcome),
  '@type': 'TestCase',
  title: `${checker}: ${rule}`,
  description: outcome.reviewed.filter(entry => entry.checker === checker && entry.rule === rule && entry.found.findings).map(({ level, reason }) => `Reviewed ${level}: ${reason}`),
  isPartOf: (outcome.checkers[checker].rules[rule].criteria ?? []).flatMap(number => (anchors[number] ? `https://www.w3.org/TR/WCAG22/#${anchors[number]}` : [])),
});

function assertions(checker, rule, looks, outcome) {
  return Object.entries(looks).flatMap(([words, counts]) =>
    outcomes
      .filter(verdict => counts[verdict])
      .map(verdict => ({
        '@type': 'Assertion',
        assertedBy: `#${checker}`,
        subject: `#${words}`,
        test: idOf(checker, rule, outcome),
        mode: 'earl:automatic',
        result: {
          '@type': 'TestResult',
          outcome: `earl:${verdict}`,
          info: `${counts[verdict]} looks`,
        },
      })),
  );
}

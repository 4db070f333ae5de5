// The outcome as EARL 1.0 (https://www.w3.org/TR/EARL10-Schema/) in JSON-LD: an assertion for each checker, rule, words and
// outcome, over all that was looked at. What the checker says stands as it says it; a review is told beside it.
const id = (term, more = {}) => ({ '@id': term, ...more });
const context = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  doap: 'http://usefulinc.com/ns/doap#',
  ...Object.fromEntries(['Assertion', 'TestCase', 'TestResult', 'result', 'info'].map(term => [term, `earl:${term}`])),
  ...Object.fromEntries(['assertedBy', 'subject', 'test', 'mode', 'outcome'].map(term => [term, id(`earl:${term}`, { '@type': '@id' })])),
  ...Object.fromEntries(['isPartOf', 'hasPart'].map(term => [term, id(`dct:${term}`, { '@type': '@id' })])),
  ...Object.fromEntries(['title', 'description', 'date'].map(term => [term, `dct:${term}`])),
  version: 'doap:revision',
};
const spoken = { sv: 'with its words in Swedish', en: 'with its words in English', none: 'without script' };
const verdicts = ['passed', 'cantTell', 'failed'];

/** `anchors` are the criteria's in WCAG, by number. */
export function earl({ date, element, versions, pages, checkers, reviewed }, anchors) {
  /** Where the rules of an engine are told, as prefixes for this file; the others' have a name in it, ours are files. */
  const prefixes = {
    axe: `https://dequeuniversity.com/rules/axe/${versions.axe.split('.').slice(0, 2).join('.')}/`,
    alfa: 'https://alfa.siteimprove.com/rules/',
  };
  const idOf = (checker, rule) => {
    if (checker in prefixes) return `${checker}:${rule}`;
    return versions[checker] ? `#${checker}/${rule}` : `../../audit/checks/${checker}.mjs#${rule}`;
  };
  const rules = Object.entries(checkers).flatMap(([checker, each]) => Object.entries(each.rules).map(([rule, { criteria = [], looks }]) => ({ checker, rule, criteria, looks })));

  const subjects = Object.entries(spoken).map(([words, how]) => ({
    '@id': `#${words}`, '@type': 'earl:TestSubject', title: `<kommun-nyhet> ${element}, ${how}`, version: element, date,
    hasPart: pages.map(page => `../../${page}`), // addresses from this file to the pages
  }));
  const assertors = Object.keys(checkers).map(checker => ({ '@id': `#${checker}`, '@type': ['earl:Assertor', 'earl:Software'], title: checker, version: versions[checker] ?? element }));
  const tests = rules.map(({ checker, rule, criteria }) => ({
    '@id': idOf(checker, rule), '@type': 'TestCase', title: `${checker}: ${rule}`,
    description: reviewed.filter(entry => entry.checker === checker && entry.rule === rule && entry.found.findings).map(({ level, reason }) => `Reviewed ${level}: ${reason}`),
    isPartOf: criteria.flatMap(number => (anchors[number] ? `https://www.w3.org/TR/WCAG22/#${anchors[number]}` : [])),
  }));
  const assertions = rules.flatMap(({ checker, rule, looks }) => Object.entries(looks).flatMap(([words, counts]) => verdicts.filter(verdict => counts[verdict]).map(verdict => ({
    '@type': 'Assertion', assertedBy: `#${checker}`, subject: `#${words}`, test: idOf(checker, rule), mode: 'earl:automatic',
    result: { '@type': 'TestResult', outcome: `earl:${verdict}`, info: `${counts[verdict]} looks` },
  }))));
  return { '@context': { ...context, ...prefixes }, '@graph': [...subjects, ...assertors, ...tests, ...assertions] };
}

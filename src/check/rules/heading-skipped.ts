import { headingsOf, levelOf, slotOf } from '../reading/headings.js';
import { nameOf, quote, textOf } from '../reading/text.js';
import type { Authored, Examples, Problem, Rule } from '../rule.js';

/** The headline's level; `undefined` where the article has no headline of its own, and the page's headings are not ours to count. */
const startOf = (article: Authored): number | undefined => {
  const { host, all } = article;
  const heading = headingsOf(article).find((each) => slotOf(article, each) === 'headline' && nameOf(each));
  if (heading) return levelOf(heading);
  const level = host.getAttribute('heading-level') ?? '';
  return all(':scope > [slot=headline]').length || host.getAttribute('headline') ? (/^[1-6]$/.test(level) ? Number(level) : 2) : undefined;
};

/** A heading in the body that leaves out a level. */
export const rule = {
  id: 'heading-skipped',
  severity: 'tip',
  clause: '1.3.1',
  find: (article) => {
    let before = startOf(article);
    const problems: Problem[] = [];
    for (const element of headingsOf(article).filter((each) => !slotOf(article, each))) {
      const level = levelOf(element);
      if (before && level > before + 1) problems.push({ element, data: { text: quote(textOf(element)), before, level } });
      before = level;
    }
    return problems;
  },
} as const satisfies Rule;

export const examples: Examples = {
  source: 'W3C G141; Digg, webbriktlinjer: förmedla information, struktur och relationer i koden',
  bad: [
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag."><h4>Bygget</h4><p>Det tog ett år.</p></kommun-nyhet>',
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." heading-level="1"><h3>Bygget</h3><p>Det tog ett år.</p></kommun-nyhet>',
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." heading-level="3"><h5>Bygget</h5><p>Det tog ett år.</p></kommun-nyhet>',
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." heading-level="7"><h4>Bygget</h4><p>Det tog ett år.</p></kommun-nyhet>',
    '<p>Bron öppnar.</p><h4>Öppettider</h4><p>Alla dagar.</p>',
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." heading-level="1"><h2>Bygget</h2><p>Det tog ett år.</p><h4>Kostnaden</h4><p>Två miljoner.</p></kommun-nyhet>',
  ],
  good: [
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag."><h3>Bygget</h3><p>Det tog ett år.</p></kommun-nyhet>',
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." heading-level="1"><h2>Bygget</h2><p>Det tog ett år.</p></kommun-nyhet>',
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." heading-level="5"><h6>Bygget</h6><p>Det tog ett år.</p></kommun-nyhet>',
    '<h3>Bygget</h3><p>Det tog ett år.</p><h4>Kostnaden</h4><p>Två miljoner.</p><h3>Invigningen</h3><p>Den är i dag.</p>',
    '<kommun-nyhet lang="sv" description="Bron öppnar i dag."><h4>Under sidans egna rubriker</h4><p>Bron öppnar.</p></kommun-nyhet>',
  ],
};

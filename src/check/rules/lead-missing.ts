import { slotOf } from '../reading/headings.js';
import { bodyOf } from '../reading/passages.js';
import { attributeIn, textOf } from '../reading/text.js';
import type { Examples, Rule } from '../rule.js';

/** Whether the lead may come with data, which is not the editor's to mend here. */
const hasData = (host: Element): boolean => !!(host.getAttribute('src') ?? host.querySelector('script') ?? (host as { article?: unknown }).article);

/** An article with a text and no lead. */
export const rule = {
  id: 'lead-missing',
  severity: 'tip',
  clause: '',
  find: (article) => {
    const { host, all } = article;
    const hasLead = attributeIn(host, 'description') || all(':scope > [slot=lead]').some((each) => textOf(each));
    const hasBody = bodyOf(article).some(({ element }) => !slotOf(article, element));
    return hasBody && !hasLead && !hasData(host) ? [{ element: host }] : [];
  },
} as const satisfies Rule;

export const examples: Examples = {
  source: 'SKR:s webbhandbok, Ingresser (2022)',
  bad: [
    '<kommun-nyhet lang="sv" headline="Ny bro"><p>Bron öppnar i dag.</p></kommun-nyhet>',
    '<kommun-nyhet lang="sv" headline="Ny bro" description=" "><p slot="lead"><br></p><p>Bron öppnar i dag.</p></kommun-nyhet>',
    '<kommun-nyhet lang="sv" headline="Ny bro">Bron öppnar i dag.</kommun-nyhet>',
  ],
  good: [
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag."><p>Den är klar.</p></kommun-nyhet>',
    '<kommun-nyhet lang="sv" headline="Ny bro"><script type="application/ld+json">{"description": "Bron öppnar i dag."}</script><p>Den är klar.</p></kommun-nyhet>',
    '<kommun-nyhet lang="sv" headline="Ny bro"></kommun-nyhet>',
  ],
};

import { versionsOf } from './packages.mjs';

/** A transcript: who reads what, then for each section and key what is said. */
export const transcript = ({ page, language, program, sections }) =>
  [
    `# ${page}`,
    `# Orca in ${words[language]}: ${versionsOf(['orca', program, 'at-spi2-core'])}`,
    ...sections.flatMap(({ title, acts }) => ['', `== ${title} ==`, ...acts.flatMap(({ label, said }) => [`> ${label}`, ...linesOf(said)])]),
    '',
  ].join('\n');

const words = { sv: 'Swedish', en: 'English' };

const linesOf = said => (said.length ? said.map(parts => `    ${utterance(parts)}`) : ['    (nothing)']);

/** What is said in one breath; after each stretch its language. The screen reader's own words have none. */
function utterance(parts) {
  const stretches = [];
  for (const [text, language] of parts) {
    const last = stretches.at(-1);
    if (last?.language === language) last.text += ` ${text}`;
    else stretches.push({ text, language });
  }
  return stretches.map(({ text, language }) => text.replace(/\s+/g, ' ').trim() + (language ? ` [${language}]` : '')).join(' ');
}

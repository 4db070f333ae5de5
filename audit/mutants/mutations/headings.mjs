// Headings: there, at their level, with words.
const article = 'src/parts/article.ts';
const notice = 'src/parts/notice.ts';
const fit = 'src/sources/fit.ts';

export const headings = [
  { id: 'headline-paragraph', file: article, from: "heading(level, 'headline', title)", to: 'html`<p part="headline">${title}</p>`', fault: 'The headline is no heading.', criterion: '1.3.1', page: 'data-barn' },
  { id: 'headline-level-skipped', file: article, from: "heading(level, 'headline'", to: "heading(Math.min(level + 2, 6), 'headline'", fault: 'The headline skips a level.', criterion: '1.3.1', page: 'data-barn' },
  { id: 'headline-level-wrong', file: article, from: "heading(level, 'headline'", to: "heading(1, 'headline'", fault: 'The headline is an h1 whatever the page asked for.', criterion: '2.4.6', page: 'data-barn' },
  { id: 'headline-emptied', file: article, from: 'headline && passage(headline)', to: 'headline && " "', fault: 'The headline is an empty heading.', criterion: '2.4.6', page: 'data-barn' },
  { id: 'headline-nested', file: article, from: 'slottedLevel || !headline ?', to: '!headline ?', fault: 'The page’s own heading stands in another heading.', criterion: '1.3.1', page: 'inaktuell-ersatt' },
  { id: 'notice-heading-skipped', file: article, from: 'Math.max(2, Math.min(level + 1, 6))', to: 'Math.min(level + 2, 6)', fault: 'The notice’s heading skips a level.', criterion: '1.3.1', page: 'inaktuell-ersatt' },
  { id: 'notice-heading-top', file: article, from: 'Math.max(2, Math.min(level + 1, 6))', to: '1', fault: 'The notice’s heading stands above the headline that it belongs to.', criterion: '2.4.6', page: 'inaktuell-ersatt' },
  { id: 'notice-heading-emptied', file: notice, from: 'phrase(texts.outdated, lang)', to: '""', fault: 'The notice’s heading is empty.', criterion: '2.4.6', page: 'inaktuell-ersatt' },
  { id: 'notice-heading-bold', file: notice, from: '${heading(level, nothing, phrase(texts.outdated, lang))}', to: '<p><b>${phrase(texts.outdated, lang)}</b></p>', fault: 'The notice’s heading is bold text.', criterion: '1.3.1', page: 'inaktuell-ersatt' },
  { id: 'loaded-headings-skip', file: fit, from: 'Math.min(level + above.length, 6)', to: 'Math.min(level + above.length + 1, 6)', fault: 'The headings of a text from elsewhere skip a level.', criterion: '1.3.1', page: 'inbaddning-allt-i-texten' },
  { id: 'loaded-headings-emptied', file: fit, from: 'rename(heading, `h', to: 'heading.textContent = ""; rename(heading, `h', fault: 'The headings of a text from elsewhere are empty.', criterion: '2.4.6', page: 'inbaddning-allt-i-texten' },
];

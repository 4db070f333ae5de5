import { missing, reviewed, texts } from './product.mjs';
import { words } from './words.mjs';

export const escape = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

// One file without others, that can be saved, sent and printed. The colours are the reader's own.
const style = `
:root { color-scheme: light dark; font: 100%/1.6 system-ui, sans-serif; }
body { max-width: 48rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; margin: 2em 0 .5em; }
h1 { margin-top: 0; }
a { color: inherit; text-underline-offset: .15em; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
.wide { max-width: 90rem; }
.wide :is(h1, h2, p, dl) { max-width: 48rem; }
dt { font-weight: 700; }
.table { overflow-x: auto; }
table { border-collapse: collapse; }
caption, th, td { text-align: start; vertical-align: top; padding: .35em .75em; }
th, td { border: 1px solid; }
section > h3 { border-top: 1px solid; padding-top: .75rem; }
nav li, .evidence li { padding: .2rem 0; }
@media print { h2, h3 { break-after: avoid; } a { text-decoration: none; } nav { display: none; } .table { overflow: visible; } }
`;

/** A page with nothing but its text. */
export const page = (lang, title, body, look = '') => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${style}</style>
</head>
<body${look && ` class="${look}"`}>
<main>
${body}
</main>
</body>
</html>
`;

/** A path of the repository, seen from docs/accessibility/. */
export const at = path => escape(`../../${path}`);
const labelled = (label, text, l) => text ? `<p><strong>${words[label][l]}.</strong> ${escape(text[l])}</p>` : '';
export const listed = (items, l) => `<ul>\n${items.map(item => `<li>${escape(item[l])}</li>`).join('\n')}\n</ul>`;
const labelledList = (label, items, l) => items.length ? `<p><strong>${words[label][l]}.</strong></p>\n${listed(items, l)}` : '';

const inEnglish = l => (l ? ' lang="en"' : '');

const evidence = ({ tests, states, files }, l) => {
  const lang = ['en', 'sv'][l];
  const items = [
    ...tests.map(({ file, titles }) => `<li><a href="${at(file)}">${escape(file)}</a>\n<ul${inEnglish(l)}>\n${titles.map(title => `<li>${escape(title)}</li>`).join('\n')}\n</ul></li>`),
    ...(states.length ? [`<li>${words.states[l]}: ${states.map(state => `<a href="${at(state.page)}"${state.lang === lang ? '' : ` lang="${state.lang}"`}>${state.title}</a>`).join(', ')}</li>`] : []),
    ...(files.length ? [`<li>${words.files[l]}: ${files.map(file => `<a href="${at(file)}">${escape(file)}</a>`).join(', ')}</li>`] : []),
  ];
  return items.length ? `<p><strong>${words.evidence[l]}.</strong></p>\n<ul class="evidence">\n${items.join('\n')}\n</ul>` : '';
};

const criterionHtml = (criterion, l) => {
  const { id, name, term, clause, does, remains, limits, person, notYet } = criterion;
  return [
    `<h3 id="k${id}">${id} ${escape(name[l])}: ${term[l]}</h3>`,
    clause && `<p>${words.clause[l]}: ${clause}</p>`,
    `<p>${escape(does[l])}</p>`,
    labelled('remains', remains, l),
    labelledList('limits', limits, l),
    labelled('person', person, l),
    labelledList('notYet', notYet, l),
    evidence(criterion, l),
  ].filter(Boolean).join('\n');
};

/** A table whose first cells are headings of their rows; it scrolls in its own box where there is no room. */
export const table = (caption, head, rows) => `<div class="table" tabindex="0" role="region" aria-label="${escape(caption)}"><table>
<caption>${escape(caption)}</caption>
<thead><tr>${head.map(cell => `<th scope="col">${escape(cell)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(([first, ...rest]) => `<tr><th scope="row">${first}</th>${rest.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table></div>`;

export const reportHtml = ({ catalogue, chapters, runs }, version, l) => {
  const lang = ['en', 'sv'][l];
  const other = ['sv', 'en'][l];
  const reported = chapters.filter(({ why }) => !why);
  const all = reported.flatMap(({ criteria }) => criteria);
  const used = catalogue.terms.map(({ id }) => id).filter(status => all.some(criterion => criterion.status === status));
  const body = [
    `<h1>${escape(texts.title[l])}</h1>`,
    `<p>${words.version[l]} ${version}. ${words.date[l]} <time datetime="${reviewed}">${reviewed}</time>. <a href="report.${other}.html" lang="${other}" hreflang="${other}">${words.otherLanguage[l]}</a>. ${words.otherForms[l]} <a href="report.${lang}.md">Markdown</a>, <a href="openacr.${lang}.yaml">OpenACR</a>.</p>`,
    `<p>${escape(texts.disclaimer[l])}</p>`,
    `<nav aria-label="${words.chapter[l]}"><ul>\n${reported.map(({ id, label }) => `<li><a href="#${id}">${escape(label[l])}</a></li>`).join('\n')}\n</ul></nav>`,
    `<h2>${words.scope[l]}</h2>\n<p>${escape(texts.scope[l])}</p>`,
    `<h2>${words.method[l]}</h2>\n<p>${escape(texts.method[l])}</p>`,
    `<h2>${words.runs[l]}</h2>\n<ul class="evidence">\n${runs.map(({ date, command, says, page: file }) => `<li>${date}, <code>${command}</code>: ${escape(says[l])}. <a href="${at(file)}">${escape(file)}</a></li>`).join('\n')}\n</ul>`,
    `<h2>${words.notYet[l]}</h2>\n${listed(Object.values(missing), l)}`,
    `<h2>${words.summary[l]}</h2>`,
    table(words.number[l], [words.chapter[l], ...used.map(status => all.find(criterion => criterion.status === status).term[l])], reported.map(({ label, criteria }) => [escape(label[l]), ...used.map(status => criteria.filter(criterion => criterion.status === status).length)])),
    ...reported.map(({ id, label, criteria }) => {
      const none = criteria.filter(({ status }) => status === 'not-applicable');
      return `<section>\n<h2 id="${id}">${escape(label[l])}</h2>\n${[
        ...criteria.filter(({ status }) => status !== 'not-applicable').map(criterion => criterionHtml(criterion, l)),
        ...(none.length ? [
          `<h3>${words.notApplicable[l]}</h3>`,
          table(`${words.notApplicable[l]}: ${label[l]}`, [words.criterion[l], words.why[l]], none.map(each => [
            `<span id="k${each.id}">${each.id}</span> <span${each.name[0] === each.name[l] ? inEnglish(l) : ''}>${escape(each.name[l])}</span>`,
            escape([each.does[l], each.remains?.[l]].filter(Boolean).join(' ')),
          ])),
        ] : []),
      ].join('\n')}\n</section>`;
    }),
    `<h2>${words.leftOut[l]}</h2>\n<ul>\n${chapters.filter(({ why }) => why).map(({ label, why }) => `<li><span${inEnglish(l)}>${escape(label[0])}</span>. ${escape(why[l])}</li>`).join('\n')}\n</ul>`,
  ].join('\n');
  return page(lang, texts.title[l], `<!-- ${words.generated[l].replaceAll('`', '')} -->\n${body}`);
};

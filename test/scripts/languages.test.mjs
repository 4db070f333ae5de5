// That a language which the element speaks is told of where its users look. Run by Node: no page is concerned.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const text = path => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { sourceLocale, targetLocales } = JSON.parse(text('lit-localize.json'));
const [comment = ''] = /\/\*\*[^/]*\*\/\s*declare locale/.exec(text('src/kommun-nyhet.ts').slice(text('src/kommun-nyhet.ts').indexOf('declare headingLevel'))) ?? [];

for (const locale of [sourceLocale, ...targetLocales]) {
  test(`"${locale}" is named to its users`, () => {
    assert.ok(comment.includes(`\`${locale}\``), `The comment on \`locale\` in src/kommun-nyhet.ts does not name \`${locale}\`: add it, and run \`npm run manifest\`.`);
    for (const [language, path] of [['en', 'docs/languages.md'], ['sv', 'docs/languages.sv.md']]) {
      const name = new Intl.DisplayNames(language, { type: 'language' }).of(locale);
      assert.match(text(path), new RegExp(name, 'i'), `${path} does not name ${name}, which the element speaks.`);
    }
  });
}

// `npx kommun-nyhet article.json`, as a person calls it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/kommun-nyhet.mjs', import.meta.url));
const call = (args, input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('the command', () => {
  it('prints an article from standard input', () => {
    const { status, stdout, stderr } = call(['-', '--locale', 'en'], JSON.stringify({ headline: 'Ny bro', inLanguage: 'sv', articleBody: 'Bron öppnar.' }));
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(stdout, /<h2 slot="headline"[^>]*>Ny bro<\/h2>/);
    assert.match(stdout, /Share on Facebook/);
  });

  it('helps', () => {
    const { status, stdout } = call(['--help']);
    assert.equal(status, 0);
    assert.match(stdout, /--heading-level/);
  });

  it('says on which line JSON is wrong, and in which field an article is', () => {
    const broken = call(['-'], '{\n  "headline": "Ny bro",\n  datePublished: 1\n}');
    assert.equal(broken.status, 1);
    assert.equal(broken.stdout, '');
    assert.match(broken.stderr, /line 3, column 3/);
    const wrong = call(['-'], '{ "headline": "Ny bro", "datePublished": "13 maj" }');
    assert.equal(wrong.status, 1);
    assert.match(wrong.stderr, /date-published "13 maj"/);
  });

  it('says what is wrong with a call', () => {
    assert.equal(call([]).status, 2);
    assert.equal(call(['finns-inte.json']).status, 2);
    assert.match(call(['--fax', 'x']).stderr, /--fax/);
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseJson } from '../../src/article/json.js';
import { jsonFault } from '../../src/article/json-fault.js';
import { isChromium } from '../support/engine.js';
import { expectLinear } from '../support/growth.js';

/** A megabyte in Chromium; elsewhere, where our own code takes three times as long and each engine's is the same, a third of it, in which a square shows as well. */
const MOST = isChromium ? 900_000 : 300_000;

describe('JSON as systems write it', () => {
  const a = { a: 1 };
  for (const [text, value] of [
    ['{"a":1}', a],
    ['{"a":"b\nc\td\u000be"}', { a: 'b\nc\td\u000be' }],
    ['{"a":[1,2,],}', { a: [1, 2] }],
    ['{"a":1, // , "b": 2\n/* } */ }', a],
    ['// av vår mall\n{"a":1}', a],
    ['{&quot;a&quot;:&quot;b &amp;amp; c&quot;}', { a: 'b &amp; c' }],
    ['{"a":"http://b/*c*/, ] // d"}', { a: 'http://b/*c*/, ] // d' }],
    ['{"a":"it\\\'s \\"5\\" \\\\ \\u00e5 \\/"}', { a: 'it\'s "5" \\ å /' }],
    ['{\u00a0"a" :1\ufeff}', a],
    ['{"a":1;"b":2}', { a: 1, b: 2 }],
    ['{"a":1};', a],
    ['<!--{"a":1}-->', a],
    ['<![CDATA[{"a":1}]]>', a],
    ['//<![CDATA[\n{"a":1}\n//]]>', a],
    ['/*<![CDATA[*/ [{"a":1},{"a":1}] /*]]>*/', [a, a]],
    ['{"a":1} {"a":1', a], // what stands whole
    ['{"a":1,,"b":2,,}', { a: 1, b: 2 }], ['{"a": ,"b":}', { a: null, b: null }], ['{"a":"\\x26\\xE5\\x2"}', { a: '&åx2' }], ['{\u200b"a"\u200b:1}', a],
    ['{a:1}', a], ['{"a":NaN, b : undefined, $c_1: [1e5, -2.5E+3, true]}', { a: null, b: null, $c_1: [1e5, -2500, true] }],
    ["{'a':1}", a], ["{'a': True, 'b': None, 'c': 'it\\'s \"5\" // {'}", { a: true, b: null, c: 'it\'s "5" // {' }],
    ['{“a”: “b "c" d”, ”e”:”f”}', { a: 'b "c" d', e: 'f' }], ['{&#8220;a&#8221;:1}', a],
    ['', undefined], ['[', undefined], ['{"a":1', undefined], ['{"a":{"b":1},"c', undefined], ['{a:b}', undefined], ["{'a':'it's'}", undefined], ['{"a":"b"c"}', undefined], ["{'a\":1}", undefined], ['<p>', undefined],
  ] as [string, unknown][]) {
    it(`${JSON.stringify(text)} is ${value ? JSON.stringify(value) : 'none'}`, () => expect(parseJson(text)).to.deep.equal(value));
  }

  it('is what JSON.parse reads, where that reads it', () => {
    fc.assert(fc.property(fc.json(), (text) => { expect(parseJson(text)).to.deep.equal(JSON.parse(text)); }));
  });

  it('that cannot be read has a line and a reason', () => {
    for (const [text, line] of [
      ['{"a":1,\n"b" 2,\n"c":3}', 2], ['{\n"a":1,\n"b":[1,2}\n}', 3], ['{\n"a":\n  fel\n}', 3], ['{"a":"b"c",\n"d":1}', 1], ['{\n"a":1', 2], ['', 1],
      ['[{"a":"två\nrader",\n"b":1},\n{"c":fel}]', 4], ['<!--\n{"a":\n[1 2]}\n-->', 3], ['{"a": // ja\n1,\n\n"b": 1 "c": 2}', 4], [`{"a":[\n${'1,\n'.repeat(5_000)}1}`, 5_002],
    ] as [string, number][]) {
      const [, told, reason] = /^ \(line (\d+): (.+)\)$/s.exec(jsonFault(text)) ?? [];
      expect(Number(told), text.slice(0, 40)).to.equal(line);
      expect(reason).to.match(/[a-z]{3}/).and.not.match(/position|line \d/);
    }
    expect(jsonFault('{"a":1,}')).to.equal('');
    expect(jsonFault('null')).to.equal('');
  });

  for (const part of [' ', '\n', '"', '\\', '{', '[', '}', "'", 'a:', ',', ', ', ';', '//', '/*', '"\\', '<!--', '\u00a0', '&quot;', '"a",', '\u0001']) {
    it(`is read in a time that grows no faster than it does: ${JSON.stringify(part)}`, () => {
      for (const before of ['', '{"a":"', '{"a":1,']) expectLinear((count) => before + part.repeat(count), (text) => { expect(jsonFault(text)).to.not.equal(''); }, Math.floor(MOST / part.length));
    }).timeout(60_000);
  }
});

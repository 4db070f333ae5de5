import { expect } from '@open-wc/testing';
import { read } from '../../src/sources/read.js';
import { sanitize } from '../../src/sources/sanitize.js';
import { breaches } from './rules.js';
import { onEachPath, surroundings } from './support.js';

const HOSTILE = '<p id="a" onclick="x()" style="position:fixed" slot="headline">Text<img src="x" onerror="x()"><script>x()</script><iframe src="javascript:x()"></iframe><a href="javascript:x()">y</a></p>';
const escaped = HOSTILE.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What is not as it should be, and is read all the same. */
const RECOVERED: Readonly<Record<string, string>> = {
  'a feed that is not well-formed': `<rss><channel>&<item><title>x</title><description><![CDATA[${HOSTILE}]]></description></item>`,
  'the same, escaped': `<rss><channel>&nbsp;<item><title>x</title><description>${escaped}</description></item></channel></rss>`,
  'a feed with HTML where XML should be': `<rss><channel><item><title>x</title><description><p>Text</p>${HOSTILE}</description></item></channel></rss>`,
  'a feed with tags of its own in it': `<rss><channel>&<item><title>x</title><description><x-p>Text</x-p><x-script>x()</x-script>${escaped}</description></item>`,
  'an entry of XHTML': `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HOSTILE.replace('<img src="x" onerror="x()">', '<img src="x" onerror="x()"/>')}</div></content></entry></feed>`,
  'XHTML that is not well-formed': `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HOSTILE}</div></content></entry></feed>`,
  'a text that was escaped twice': JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ title: 'x', content_html: `Text ${escaped}` }] }),
  'what readers without script get': JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ title: 'x', content_html: `<p>Text</p><noscript>${HOSTILE}</noscript><noscript>${escaped}</noscript><img data-src="/b.jpg"><noscript><img src="/b.jpg" onerror="x()"></noscript>` }] }),
  'a text in a comment’s clothes': JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ title: 'x', content_html: `<p>Text</p><!--><img src=x onerror=x()>--><!--!>${HOSTILE}` }] }),
  'a text of which only the words are left': JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ title: 'x', content_html: `<p>Text</p>${'<b>'.repeat(20_001)}${HOSTILE}<<img src=x onerror=x()>script>x()</script` }] }),
  'a text whose type is not closed': JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ title: 'x', content_html: `${'<p><b class="a" onclick="x()">Text'.repeat(300)}${HOSTILE}<x-formatting-script>x()</x-formatting-script><x-formatting-b onclick="x()">y</x-formatting-b>` }] }),
};

describe('What is recovered from a source', () => {
  onEachPath(() => {
    for (const [name, source] of Object.entries(RECOVERED)) {
      it(`goes the same way as all else: ${name}`, () => {
        const reading = read(source, 'https://www.boras.se/nyheter.rss', '');
        if (typeof reading !== 'object' || !('html' in reading) || !reading.html) throw new Error(`There is no text in HTML, but ${JSON.stringify(reading).slice(0, 300)}`);
        const body = sanitize(reading.html, surroundings);
        expect(body.textContent).to.contain('Text');
        expect(breaches(body)).to.deep.equal([]);
      });
    }
  });
});

import { expect } from '@open-wc/testing';
import { afterThisTest, article, consoleMessages, jsonLd, replace, shown, updated } from '../support/element.js';

const NEWS = { headline: 'Ny bro', articleBody: 'Bron öppnar i dag.', inLanguage: 'sv' };

/** How many texts are parsed as JSON from here on. */
const counted = () => {
  const parse = JSON.parse.bind(JSON);
  const count = { parsed: 0 };
  replace(JSON, 'parse', (...given: Parameters<typeof JSON.parse>) => {
    count.parsed++;
    return parse(...given) as unknown;
  });
  return count;
};

// A page's data may be a megabyte. What grew: something that reads it again at each change. Look at src/page/known-facts.ts and article-source.ts.
describe('Data that did not change', () => {
  const touch = async (el: HTMLElement) => {
    const time = el.querySelector('time')!;
    for (let day = 10; day < 20; day++) {
      time.dateTime = `2026-11-${day}`; // in place, as frameworks do
      el.setAttribute('heading-level', String(1 + (day % 6)));
      el.setAttribute('locale', day % 2 ? 'sv' : 'en');
      await updated();
    }
  };
  const slotted = '<p slot="published"><time datetime="2026-11-01">1 november</time></p>';

  it('is not parsed again, in a child script, and is where it did', async () => {
    const count = counted();
    const el = await article(`<kommun-nyhet>${slotted}${jsonLd(NEWS)}</kommun-nyhet>`);
    await touch(el);
    expect(count.parsed).to.equal(1);
    el.querySelector('script')!.textContent = JSON.stringify({ '@type': 'NewsArticle', ...NEWS, headline: 'Ny tunnel' });
    await updated();
    expect(count.parsed).to.equal(2);
    expect(shown(el)).to.contain('Ny tunnel');
  });

  it('is not parsed again where src names it', async () => {
    const count = counted();
    const el = await article(`<kommun-nyhet src="#data">${slotted}</kommun-nyhet>${jsonLd(NEWS, 'id="data"')}`);
    await touch(el);
    expect(count.parsed).to.equal(1);
  });

  it('is not parsed again where it cannot be read', async () => {
    consoleMessages();
    const count = counted();
    const script = Object.assign(document.createElement('script'), { type: 'application/ld+json', id: 'trasig', textContent: '{"headline" "Ny bro"}' });
    document.body.append(script);
    afterThisTest(() => { script.remove(); });
    const el = await article(`<kommun-nyhet src="#trasig">${slotted}<script type="application/ld+json">{"headline" "Ny bro"}</script></kommun-nyhet>`);
    const { parsed } = count;
    await touch(el);
    expect(count.parsed).to.equal(parsed);
  });
});

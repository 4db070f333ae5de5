import { expect } from '@open-wc/testing';
import type { KommunNyhet } from '../../src/index.js';
import { afterThisTest, article, own, part, replace, shown } from '../support/element.js';
import { until } from '../support/until.js';

const ADDRESS = 'https://kommun.example/nyhet';
const shared = (channels: string) => article(`<kommun-nyhet lang="sv" headline="Ny bro" date-published="2021-05-07" url="${ADDRESS}" share="${channels}"></kommun-nyhet>`);
const button = (element: KommunNyhet) => own(element, 'button[part=share-link]')[0]!;
const offered = (element: KommunNyhet) => own(element, '[part=share-link]').map(shown);

/** Takes the share sheet away where the browser has one. */
const withoutShareSheet = () => {
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
  if (!own) return;
  Reflect.deleteProperty(Navigator.prototype, 'share');
  afterThisTest(() => { Object.defineProperty(Navigator.prototype, 'share', own); });
};

describe('the device’s own share sheet', () => {
  it('is offered only where there is one', async () => {
    withoutShareSheet();
    expect(offered(await shared('native print'))).to.deep.equal(['Skriv ut']);
    replace(navigator, 'share', () => Promise.resolve());
    expect(offered(await shared('native print'))).to.deep.equal(['Dela …', 'Skriv ut']);
  });

  it('leaves no words about sharing behind where it was all that the page asked for', async () => {
    withoutShareSheet();
    const element = await shared('native');
    expect(own(element, '[part=share]').length).to.equal(0);
    expect(shown(element)).not.to.contain('Dela');
  });

  it('gets the headline and the address, in the reader’s own click', async () => {
    const got: ShareData[] = [];
    replace(navigator, 'share', (data: ShareData) => {
      got.push(data);
      return Promise.resolve();
    });
    button(await shared('native')).click();
    expect(got).to.deep.equal([{ url: ADDRESS, title: 'Ny bro' }]);
  });

  /** Lets the share sheet end as it may, and waits until the element has heard of it. */
  const ending = async (element: KommunNyhet, problem?: DOMException) => {
    const answer = problem ? Promise.reject(problem) : Promise.resolve();
    replace(navigator, 'share', () => answer);
    button(element).click();
    await answer.catch(() => undefined);
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
  };

  it('says nothing when the reader has shared, or thought better of it', async () => {
    replace(navigator, 'share', () => Promise.resolve());
    const element = await shared('native');
    const before = shown(element);
    for (const problem of [undefined, new DOMException('Share canceled', 'AbortError')]) {
      await ending(element, problem);
      expect(part(element, 'status')!.textContent).to.equal('');
      expect(own(element, 'input').length).to.equal(0);
      expect(shown(element)).to.equal(before);
    }
  });

  it('is made good by the address in a text field where it fails', async () => {
    replace(navigator, 'share', () => Promise.resolve());
    const element = await shared('native');
    await ending(element, new DOMException('Permission denied', 'NotAllowedError'));
    await until(() => element.shadowRoot!.activeElement?.localName === 'input', 'the field has the focus');
    const [field] = own<HTMLInputElement>(element, 'input');
    expect(field!.value).to.equal(ADDRESS);
    expect(part(element, 'status')!.textContent).not.to.equal('');
  });
});

describe('printing', () => {
  it('prints the page, once a click', async () => {
    let printed = 0;
    replace(window, 'print', () => { printed++; });
    const element = await shared('print');
    button(element).click();
    expect(printed).to.equal(1);
    button(element).click();
    expect(printed).to.equal(2);
    expect(part(element, 'status')!.textContent).to.equal('');
  });
});

describe('a page that shares in its own way', () => {
  for (const [channel, does] of [['copy', 'copying'], ['native', 'the share sheet'], ['print', 'printing']] as const) {
    it(`stops ${does}`, async () => {
      const done: string[] = [];
      const told = (what: string) => () => {
        done.push(what);
        return Promise.resolve();
      };
      replace(navigator, 'share', told('native'));
      replace(navigator, 'clipboard', { writeText: told('copy') });
      replace(window, 'print', told('print'));
      const element = await shared(channel);
      button(element).click();
      expect(done, 'where the page lets it').to.deep.equal([channel]);
      element.addEventListener('kommun-nyhet-share', (event) => { event.preventDefault(); });
      button(element).click();
      expect(done, 'where the page says no').to.deep.equal([channel]);
    });
  }
});

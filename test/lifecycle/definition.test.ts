import { expect } from '@open-wc/testing';
import { KommunNyhet } from '../../src/index.js';
import { openPage, runScript, type Page } from '../pages/frame.js';
import { shown } from '../support/element.js';

const SCRIPT = '/dist/kommun-nyhet.iife.js';

/** An empty page, with what it warns of and what it throws. */
const emptyPage = async () => {
  const page = await openPage('/test/pages/blank.html');
  const warnings: string[] = [];
  const errors: string[] = [];
  Object.assign(page.window.console, { warn: (message: unknown) => { warnings.push(String(message)); } });
  page.window.addEventListener('error', ({ message }) => { errors.push(message); });
  return { page, warnings, errors };
};

/** Defines the tag as somebody else's script of another version would. */
const defineOther = ({ window: { HTMLElement, customElements } }: Page, version: string) => {
  const Other = class extends HTMLElement { static readonly version = version; };
  customElements.define('kommun-nyhet', Other);
  return Other;
};
const put = (page: Page) => {
  page.document.body.innerHTML = '<kommun-nyhet headline="Ny bro"></kommun-nyhet>';
  return page.document.querySelector('kommun-nyhet')!;
};

describe('two scripts on one page', () => {
  it('of the same version agree in silence, and articles work', async () => {
    const { page, warnings, errors } = await emptyPage();
    await runScript(page, SCRIPT);
    const defined = page.window.customElements.get('kommun-nyhet');
    await runScript(page, `${SCRIPT}?igen`);
    await runScript(page, '/dist/kommun-nyhet.js', 'module');
    expect(page.window.customElements.get('kommun-nyhet') === defined, 'the first one stays').to.be.true;
    expect(warnings).to.be.empty;
    expect(errors).to.be.empty;
    const element = put(page);
    await element.updateComplete;
    expect(shown(element)).to.contain('Dela sidan: Ny bro');
  });

  it('of different versions warn once, with both versions, and the first one stays', async () => {
    const { page, warnings, errors } = await emptyPage();
    const Other = defineOther(page, '9.8.7');
    await runScript(page, SCRIPT);
    expect(page.window.customElements.get('kommun-nyhet') === Other, 'the first one stays').to.be.true;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('9.8.7').and.to.contain(KommunNyhet.version);
    expect(errors).to.be.empty;
  });

  it('are told apart by the version alone', async () => {
    const { page, warnings } = await emptyPage();
    defineOther(page, KommunNyhet.version);
    await runScript(page, SCRIPT);
    expect(warnings).to.be.empty;
  });
});

describe('importing the class', () => {
  it('defines nothing by itself', async () => {
    const { page } = await emptyPage();
    await runScript(page, '/src/index.ts', 'module');
    expect(page.window.customElements.get('kommun-nyhet')).to.be.undefined;
    await runScript(page, '/src/define.ts', 'module');
    expect(page.window.customElements.get('kommun-nyhet')).not.to.be.undefined;
  });
});

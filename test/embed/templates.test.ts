// A page of its own: frameworks that are loaded stay.
import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/embed.js';
import { afterThisTest, next, replace, shown, updated } from '../support/element.js';
import { faults } from '../support/faults.js';
import { until } from '../support/until.js';

/** What a template language would run: by the constructor of any function. It leaves a mark where it ran. */
const code = (name: string) => `{{${name}.constructor('document.documentElement.dataset.ran = 1')()}}`;

/** Loads a framework as a page does, by its script. */
const framework = async <T>(address: string, name: string): Promise<T> => {
  const loaded = window as unknown as Record<string, T>;
  if (!loaded[name]) {
    const script = Object.assign(document.createElement('script'), { src: address });
    document.head.append(script);
    await next(script, 'load');
  }
  return loaded[name]!;
};

/** A page's root with an article in it from elsewhere, whose every text is code to the framework. */
const rootWith = async (text: string): Promise<HTMLElement> => {
  const { at } = await faults();
  const html = `<h2>${text}</h2><p>${text} <a href="https://a.example/${text}">${text}</a></p><p><img src="https://a.example/b.jpg" alt="${text}"></p><ul><li>${text}</li></ul><table><caption>${text}</caption><tr><td>${text}</td></tr></table>`;
  const source = at(`text?${new URLSearchParams({ html, title: text, summary: `Ingress ${text}`, image: at('picture') }).toString()}`).replaceAll('&', '&amp;');
  const there = next(document, 'kommun-nyhet-load');
  const root = fixtureSync<HTMLElement>(`<div><main><kommun-nyhet src="${source}"></kommun-nyhet></main></div>`);
  await there;
  return root;
};

const hasRun = () => {
  const { dataset } = document.documentElement;
  afterThisTest(() => { delete dataset['ran']; });
  return 'ran' in dataset;
};

interface Vue { readonly createApp: (component: object) => { readonly mount: (root: Element) => void; readonly unmount: () => void } }
interface Angular { readonly bootstrap: (root: Element, modules: readonly string[]) => { readonly get: (name: string) => { readonly $destroy: () => void } } }

const FRAMEWORKS: Readonly<Record<string, { readonly text: string; readonly run: (root: HTMLElement) => Promise<void> }>> = {
  'Vue 3': {
    text: code('$emit'),
    async run(root) {
      replace(console, 'warn', () => undefined);
      const { createApp } = await framework<Vue>('/node_modules/vue/dist/vue.global.prod.js', 'Vue');
      const app = createApp({}); // its template is what stands in the page
      app.mount(root);
      afterThisTest(() => { app.unmount(); });
    },
  },
  'AngularJS 1.8': {
    text: code('constructor'),
    async run(root) {
      replace(console, 'error', () => undefined); // of addresses that it does not take
      const { bootstrap } = await framework<Angular>('/node_modules/angular/angular.min.js', 'angular');
      const injector = bootstrap(root, []);
      afterThisTest(() => { injector.get('$rootScope').$destroy(); });
    },
  },
};

for (const [name, { text, run }] of Object.entries(FRAMEWORKS)) {
  describe(`A loaded text in a page that is a template of ${name}`, () => {
    it('is a text, and nothing in it runs', async () => {
      const root = await rootWith(text);
      await run(root);
      await updated();
      expect(hasRun()).to.equal(false);
      await until(() => shown(root).includes(text), 'it is there, or there again');
      expect(root.querySelectorAll('h2[slot=headline]')).to.have.length(1);
    });

    for (const place of ['headline', 'lead', 'body']) {
      it(`would run in the ${place} without what keeps it from that`, async () => {
        const root = await rootWith(text);
        for (const node of root.querySelectorAll(`[slot=${place}]`)) for (const attribute of ['v-pre', 'ng-non-bindable']) node.removeAttribute(attribute);
        await run(root).catch(() => undefined);
        await updated();
        expect(hasRun()).to.equal(true);
      });
    }
  });
}

describe('What keeps a loaded text from running in templates', () => {
  it('is there before the page can see the text', async () => {
    const seen: boolean[] = [];
    const watcher = new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'attributes') seen.push((target as Element).slot === '');
        for (const node of addedNodes) if (node instanceof HTMLElement && node.dataset['kommunNyhet'] === '') seen.push(node.hasAttribute('v-pre') && node.hasAttribute('ng-non-bindable'));
      }
    });
    watcher.observe(document.body, { childList: true, subtree: true, attributeFilter: ['v-pre', 'ng-non-bindable', 'slot'] });
    afterThisTest(() => { watcher.disconnect(); });
    await rootWith('Text');
    await updated();
    expect(seen).to.have.length.above(3).and.satisfy((all: boolean[]) => all.every(Boolean));
  });
});

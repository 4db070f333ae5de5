import { expect } from '@open-wc/testing';
import { CHANNELS, DEFAULT_CHANNELS } from '../../src/article/share-links.js';
import { replace } from '../support/element.js';
import { attributesOf, ELSEWHERE, openBuilder, parsed, source, type Builder } from './builder.js';
import { until } from '../support/until.js';

/** As it is shown: what looks like an element in a text of data is no words: src/article/text.ts. */
const HEADLINE = `"> @Model {{ 7*7 }} {% raw %} $utropstecken #set($a=1) [gallery] & 'citat' user@kommun.example rad två`;
const ORIGINAL = `${ELSEWHERE}/@nyhet/{{7}}/$a?x="y"&z={{8}}&w=[gallery]#$b`;
const HASHES = (await (await fetch('/dist/sri.json')).json()) as Record<string, string>;

/**
 * What a system makes of its code before the browser sees it, and what would be code to it: none of that may be left.
 * WordPress and Drupal have the script in a language of their own, and so are read below.
 */
const SYSTEMS: Record<string, { readonly made: (code: string) => string; readonly code: RegExp }> = {
  page: { made: (code) => code, code: /$^/ },
  sitevision: { made: (code) => code, code: /\$|(?<!&)#/ },
  wordpress: { made: (code) => code, code: /[[\]]/ },
  umbraco: { made: (code) => code.replaceAll('@@', '@'), code: /(?<!@)@(@@)*(?!@)/ },
  optimizely: { made: (code) => code.replaceAll('@@', '@'), code: /(?<!@)@(@@)*(?!@)/ },
  drupal: { made: (code) => code.replace(/^\{\{ attach_library\('TEMA\/kommun-nyhet'\) \}\}\n/, ''), code: /^(?!\{\{ attach).*\{/m },
};

/** The element in the code for a system. */
const elementFor = (builder: Builder, system: string) => {
  builder.choose('system', system);
  const found = parsed(SYSTEMS[system]!.made(builder.code('article')));
  expect(found.children.length, `${system}: one element, and nothing beside it`).to.equal(1);
  expect(found.textContent.trim(), `${system}: no words but the link’s`).to.equal(found.querySelector('a')!.textContent);
  return found.firstElementChild!;
};

const chooseAll = (builder: Builder) => {
  for (const channel of ['facebook', 'linkedin']) builder.choose(`channel-${channel}`, false);
  builder.choose('channel-print');
  builder.choose('locale-en');
  builder.choose('level', '4');
  builder.choose('count', '18');
  builder.choose('unit', 'M');
  builder.choose('images');
};
const CHOSEN = { share: 'x email copy print', 'heading-level': '4', locale: 'en', 'outdated-after': 'P18M', images: 'any' };

describe('the code for the article', () => {
  let builder: Builder;
  beforeEach(async () => { builder = await openBuilder(); });

  it('says no more than it must, for every system', async () => {
    await builder.fetch(source('mager.xml', '#nr-2'));
    for (const system of Object.keys(SYSTEMS)) {
      const element = elementFor(builder, system);
      expect(element.localName, system).to.equal('kommun-nyhet');
      expect(attributesOf(element), system).to.deep.equal({ src: source('mager.xml', '#nr-2') });
      expect(element.querySelector('p')!.hasAttribute('lang'), system).to.be.false;
      expect(attributesOf(element.querySelector('p > a')!), system).to.deep.equal({ href: `${ELSEWHERE}/nyheter/tunnel` });
      expect(element.textContent.trim(), system).to.equal('Ny tunnel');
    }
  });

  it('has every choice, and every text in it is the text that it was, for every system', async () => {
    const address = source('fientlig.json', '&x={{7*7}}&y=@Model&z=$a&w=[gallery]&v=\'"<>');
    await builder.fetch(address);
    chooseAll(builder);
    for (const [system, { code }] of Object.entries(SYSTEMS)) {
      const element = elementFor(builder, system);
      expect(attributesOf(element), system).to.deep.equal({ src: new URL(address).href, ...CHOSEN });
      expect(element.querySelector('a')!.textContent, system).to.equal(HEADLINE);
      expect(attributesOf(element.querySelector('a')!), system).to.deep.equal({ href: new URL(ORIGINAL).href });
      expect(attributesOf(element.querySelector('p')!), `${system}: a title in another language`).to.deep.equal({ lang: 'fi' });
      expect(code.exec(builder.code('article'))?.[0], `${system}: what it would run`).to.be.undefined;
    }
  });

  it('changes the preview in the same way', async () => {
    await builder.fetch(source('mager.xml'));
    expect(attributesOf(builder.preview)).to.deep.equal({ src: source('mager.xml') });
    chooseAll(builder);
    expect(attributesOf(builder.preview)).to.deep.equal({ src: source('mager.xml'), ...CHOSEN });
    builder.choose('locale-auto');
    builder.choose('level', '2');
    expect(builder.preview.hasAttribute('locale') || builder.preview.hasAttribute('heading-level')).to.be.false;
  });

  it('offers pictures from third sites only where there are some, and chooses them for one article at a time', async () => {
    await builder.fetch(source('hel.json'));
    expect(builder.by('other-pictures').hidden).to.be.true;
    await builder.fetch(source('mager.xml'));
    expect([builder.by('other-pictures').hidden, builder.text('images-label')]).to.deep.equal([false, 'Visa bilder från 127.0.0.1:9']);
    builder.choose('images');
    expect(builder.code('article')).to.contain('images="any"');
    await builder.fetch(source('hel.json'));
    expect(builder.code('article')).not.to.contain('images');
  });

  it('offers every channel that the element has, in its order, and its default is chosen', () => {
    const boxes = [...builder.by('channels').querySelectorAll('input')];
    expect(boxes.map(({ value }) => value)).to.deep.equal(CHANNELS);
    expect(boxes.filter(({ checked }) => checked).map(({ value }) => value)).to.deep.equal(DEFAULT_CHANNELS);
  });

  it('has the channels in the order that the buttons make', async () => {
    await builder.fetch(source('hel.json'));
    const up = (channel: string) => { builder.by(`channel-${channel}`).closest('li')!.querySelector('button')!.click(); };
    builder.choose('channel-print');
    up('print');
    up('print');
    expect(elementFor(builder, 'page').getAttribute('share')).to.equal('facebook x linkedin print email copy');
    expect(builder.text('moved')).to.equal('Skriv ut är nu nummer 4 av 6.');
    for (let left = 5; left; left--) up('print');
    expect(elementFor(builder, 'page').getAttribute('share'), 'the first stays the first').to.equal('print facebook x linkedin email copy');
    builder.choose('channel-print', false);
    expect(elementFor(builder, 'page').hasAttribute('share'), 'the default’s own order').to.be.false;
    for (const channel of ['facebook', 'x', 'linkedin', 'email', 'copy']) builder.choose(`channel-${channel}`, false);
    expect(elementFor(builder, 'page').getAttribute('share')).to.equal('none');
  });

  it('has the time after which an article is outdated, in years where it is years', async () => {
    await builder.fetch(source('hel.json'));
    const made = (count: string, unit: string) => {
      builder.choose('count', count);
      builder.choose('unit', unit);
      return elementFor(builder, 'page').getAttribute('outdated-after');
    };
    expect([made('10', 'D'), made('2', 'W'), made('6', 'M'), made('24', 'M'), made('12', 'M'), made('1', 'Y')]).to.deep.equal(['P10D', 'P2W', 'P6M', 'P2Y', null, null]);
    builder.choose('threshold-never');
    expect(elementFor(builder, 'page').getAttribute('outdated-after')).to.equal('never');
    expect(made('5', 'Y'), 'a time chooses that there is one').to.equal('P5Y');
  });

  it('and tells which times are none, at the field', async () => {
    await builder.fetch(source('hel.json'));
    const field = builder.by('count');
    for (const wrong of ['0', '-1', '1,5', 'ett', '', '10000']) {
      builder.choose('count', wrong);
      expect([builder.text('count-error'), field.getAttribute('aria-invalid')], wrong).to.deep.equal(['Skriv ett helt tal från 1 till 9999. Tills dess gäller ett år.', 'true']);
      expect(builder.code('article')).not.to.contain('outdated-after');
    }
    expect(field.getAttribute('aria-describedby')).to.equal('count-error');
    builder.choose('count', ' 3 ');
    expect([builder.text('count-error'), field.getAttribute('aria-invalid')]).to.deep.equal(['', 'false']);
    builder.choose('count', 'tre');
    builder.choose('threshold-never');
    expect(builder.text('count-error'), 'where no time is asked for').to.equal('');
  });

  it('tells the language of the link where the page’s is likely to be another', async () => {
    await builder.fetch(source('hel.json'));
    const lang = () => elementFor(builder, 'page').querySelector('p')!.getAttribute('lang');
    expect(lang(), 'a Swedish article on what is taken for a Swedish page').to.be.null;
    builder.choose('locale-en');
    expect(lang()).to.equal('sv');
  });

  it('names the host where the article has no headline', async () => {
    await builder.fetch(source('brev.json'));
    const link = elementFor(builder, 'page').querySelector('a')!;
    expect([link.textContent, link.getAttribute('href')]).to.deep.equal([`localhost:${location.port}`, source('brev.json')]);
  });
});

describe('the code for the script', () => {
  let builder: Builder;
  beforeEach(async () => {
    builder = await openBuilder();
    await builder.fetch(source('hel.json'));
  });

  const MODULE = { type: 'module', src: '/assets/kommun-nyhet-embed.js', integrity: HASHES['kommun-nyhet-embed.js']!, crossorigin: 'anonymous' };
  const CLASSIC = { src: '/assets/kommun-nyhet-embed.iife.js', defer: '', integrity: HASHES['kommun-nyhet-embed.iife.js']!, crossorigin: 'anonymous' };

  it('has the file’s hash, as a module and as a classic script', () => {
    const script = () => attributesOf(parsed(`<div>${builder.code('script')}</div>`).querySelector('script')!);
    for (const system of ['page', 'sitevision', 'umbraco', 'optimizely', 'link']) {
      builder.choose('system', system);
      builder.choose('kind-module');
      expect(script(), system).to.deep.equal(MODULE);
      builder.choose('kind-classic');
      expect(script(), system).to.deep.equal(CLASSIC);
    }
  });

  it('is the theme’s, for WordPress', () => {
    builder.choose('system', 'wordpress');
    const values = () => Object.fromEntries([...builder.code('script').matchAll(/^ {4}'(\w+)' => (?:'(.*)'|true),$/gm)].map(([, name, value]) => [name!, value ?? '']));
    expect(builder.code('script')).to.match(/^add_action\( 'wp_head', function \(\) \{\n {2}wp_print_script_tag\( array\(\n[^]*\n {2}\) \);\n\} \);$/);
    expect(values()).to.deep.equal(MODULE);
    builder.choose('kind-classic');
    expect(values()).to.deep.equal(CLASSIC);
    builder.choose('folder', `/o'hara\\`);
    expect(builder.code('script')).to.contain(`'src' => '/o\\'hara\\\\/kommun-nyhet-embed.iife.js',`);
  });

  it('is the theme’s, for Drupal, which must not put it together with others', () => {
    builder.choose('system', 'drupal');
    const lines = builder.code('script').split('\n');
    expect(lines.slice(0, 5)).to.deep.equal(['kommun-nyhet:', '  js:', '    "/assets/kommun-nyhet-embed.js":', '      preprocess: false', '      attributes:']);
    expect(lines.slice(5)).to.deep.equal(['        type: "module"', `        integrity: "${MODULE.integrity}"`, '        crossorigin: "anonymous"']);
    builder.choose('folder', 'https://cdn.kommun.example/1.0.0');
    expect(builder.code('script')).to.contain('    "https://cdn.kommun.example/1.0.0/kommun-nyhet-embed.js":\n      type: external\n');
  });

  it('is where the site has it', () => {
    for (const [folder, src] of Object.entries({ '/skript': '/skript/', '/skript/': '/skript/', ' /a b/"c"/ ': '/a b/"c"/', '': '/' })) {
      builder.choose('folder', folder);
      expect(parsed(`<div>${builder.code('script')}</div>`).querySelector('script')!.getAttribute('src'), folder).to.equal(`${src}kommun-nyhet-embed.js`);
    }
  });

  it('is without a hash, and says so, where that cannot be read', async () => {
    const blocked = await openBuilder({ csp: `connect-src http://localhost:${location.port}` }); // all but the page's own files
    blocked.ask(source('hel.json'));
    await until(() => blocked.text('code').includes('kunde inte läsas'), 'a word about it');
    expect(attributesOf(parsed(`<div>${blocked.code('script')}</div>`).querySelector('script')!)).to.deep.equal({ type: 'module', src: MODULE.src });
  });

  it('comes with what a strict policy must let through', async () => {
    expect(builder.text('code')).to.contain(`connect-src http://localhost:${location.port}; img-src http://localhost:${location.port};`);
    await builder.fetch(source('mager.xml'));
    builder.choose('images');
    expect(builder.text('code')).to.contain(`connect-src http://localhost:${location.port}; img-src http://localhost:${location.port} http://127.0.0.1:9;`);
  });
});

describe('a marked link', () => {
  it('is the address with its settings, to paste, and the same as HTML', async () => {
    const builder = await openBuilder();
    await builder.fetch(source('mager.xml', '#nr-2'));
    builder.choose('system', 'link');
    expect(builder.code('address')).to.equal(`${source('mager.xml', '#nr-2')}#kommun-nyhet`);
    chooseAll(builder);
    const link = parsed(builder.code('article')).querySelector('a')!;
    expect(attributesOf(link)).to.deep.equal({ href: builder.code('address') });
    expect(link.textContent).to.equal('Ny tunnel');
    const [address, settings] = builder.code('address').split('#kommun-nyhet?');
    expect(address).to.equal(source('mager.xml', '#nr-2'));
    const { images, ...others } = CHOSEN;
    expect(Object.fromEntries(new URLSearchParams(settings)), `no link may say images="${images}"`).to.deep.equal(others);
    expect(builder.text('code')).to.contain('En märkt länk kan inte be om bilder från andra webbplatser.');
    builder.choose('system', 'page');
    for (const field of ['code-address', 'code-allowed']) expect(builder.by(field).checkVisibility(), 'in no other system').to.be.false;
  });

  it('to another site comes with the line for the head that allows it, and to the page’s own with none', async () => {
    const builder = await openBuilder();
    await builder.fetch(source('mager.xml', '#nr-2'));
    builder.choose('system', 'link');
    expect(builder.by('code-allowed').checkVisibility()).to.be.true;
    expect(attributesOf(parsed(`<div>${builder.code('allowed')}</div>`).querySelector('meta')!)).to.deep.equal({ name: 'kommun-nyhet-links', content: ELSEWHERE });
    await builder.fetch(source('mager.xml', '#nr-2').replace(ELSEWHERE, location.origin));
    expect(builder.by('code-allowed').checkVisibility()).to.be.false;
  });

  it('becomes the element that was previewed', async () => {
    const builder = await openBuilder();
    await builder.fetch(source('mager.xml', '#nr-2'));
    builder.choose('system', 'link');
    chooseAll(builder);
    const { document: page } = builder.page;
    page.head.append(page.importNode(parsed(`<div>${builder.code('allowed')}</div>`).querySelector('meta')!, true));
    page.querySelector('main')!.append(page.importNode(parsed(builder.code('article')).firstElementChild!, true));
    await until(() => page.querySelectorAll('kommun-nyhet').length === 2, 'the embedding script has found it');
    builder.choose('images', false);
    expect(attributesOf(page.querySelector('main > kommun-nyhet')!)).to.deep.equal({ ...attributesOf(builder.preview), 'data-kommun-nyhet': '' }); // by which a saved page knows it
  });

  it('that does not lead to the article’s own page is told of, with a way to try that', async () => {
    const builder = await openBuilder();
    const { document: page } = builder.page;
    const button = () => [...page.querySelectorAll<HTMLButtonElement>('#code button')].find(({ textContent }) => textContent.includes('egen sida'));
    await builder.fetch(source('brev.json'));
    builder.choose('system', 'link');
    expect(builder.text('code')).to.contain('Kontrollera att den visar artikeln för den som följer länken.');
    expect(button()).to.be.undefined;
    await builder.fetch(source('hel.json'));
    expect(builder.text('code')).to.contain(`som inte är artikelns egen sida. Den är ${ELSEWHERE}/nyheter/tryggare.`);
    builder.page.window.fetch = () => Promise.reject(new TypeError('nobody is there'));
    button()!.focus();
    button()!.click();
    expect(builder.by<HTMLInputElement>('address').value).to.equal(`${ELSEWHERE}/nyheter/tryggare`);
    expect(page.activeElement?.id, 'the focus is where the answer comes').to.equal('address');
  });
});

describe('copying', () => {
  const copy = (builder: Builder, writeText: (text: string) => Promise<void>) => {
    replace(builder.page.window.navigator, 'clipboard', { writeText });
    const place = builder.by('code-article').closest('.code')!;
    place.querySelector('button')!.click();
    return () => place.querySelector('[aria-live=polite]')!.textContent;
  };

  it('takes the code, and says so', async () => {
    const builder = await openBuilder();
    await builder.fetch(source('hel.json'));
    const copied: string[] = [];
    const told = copy(builder, (text) => Promise.resolve(void copied.push(text)));
    await until(told, 'the status answers');
    expect([told(), copied]).to.deep.equal(['Koden är kopierad.', [builder.code('article')]]);
    builder.choose('level', '3');
    expect(told(), 'of the code as it was').to.equal('');
  });

  it('where it is refused, selects the code in a field that takes no other text', async () => {
    const builder = await openBuilder();
    await builder.fetch(source('hel.json'));
    const told = copy(builder, () => Promise.reject(new DOMException('refused', 'NotAllowedError')));
    await until(told, 'the status answers');
    expect(told()).to.contain('Koden är markerad');
    const field = builder.by<HTMLTextAreaElement>('code-article');
    expect(builder.page.document.activeElement?.id).to.equal('code-article');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(builder.code('article'));
    expect(field.readOnly).to.be.true;
  });

  it('also where there is no clipboard at all', async () => {
    const builder = await openBuilder();
    await builder.fetch(source('hel.json'));
    replace(builder.page.window.navigator, 'clipboard', undefined);
    builder.by('code-script').closest('.code')!.querySelector('button')!.click();
    await until(() => builder.page.document.activeElement?.id === 'code-script', 'the field has the focus');
  });
});

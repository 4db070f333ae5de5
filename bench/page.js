// The same article in each variant. `measure` is called by run.mjs.
const body = Array.from({ length: 12 }, (_, i) => `<p>Stycke ${i}: ${'Överenskommelsen är vår gemensamma grund för att prioritera och mobilisera kring trygghetsskapande åtgärder. '.repeat(4)}</p>`).join('');
const figure = '<figure><img alt="" width="1600" height="900"><figcaption>Bildtext under bilden.</figcaption></figure>';
const text = `<ul><li>Barn och unga</li><li>Trygga miljöer</li></ul>${figure}<h3>Mellanrubrik</h3>${body}`;
const element = `<kommun-nyhet date-published="2021-05-07"><h2 slot="headline">Rubrik</h2><p slot="lead">Ingress</p><div slot="image">${figure}</div>${text}</kommun-nyhet>`;

/** What a server would print to show the same: the element's tree with the page's markup in place of the slots. */
const flat = node => {
  if (node instanceof Text) return node.data.replace(/[&<]/g, c => (c === '&' ? '&amp;' : '&lt;'));
  if (!(node instanceof Element)) return '';
  if (node.localName === 'slot') return node.assignedNodes().map(flat).join('');
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('');
  return `<${node.localName}${attributes}>${[...node.childNodes].map(flat).join('')}</${node.localName}>`;
};

async function staticTwin() {
  const place = document.createElement('main');
  place.innerHTML = element;
  document.body.append(place);
  const [article] = place.children;
  await customElements.whenDefined('kommun-nyhet');
  await article.updateComplete;
  const rules = [...article.shadowRoot.adoptedStyleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText)).join('\n');
  const css = new CSSStyleSheet();
  css.replaceSync(rules.replaceAll(/::slotted\(([^)]*)\)/g, '$1').replaceAll(':host([hidden])', '.host[hidden]').replaceAll(':host', '.host'));
  document.adoptedStyleSheets.push(css);
  const markup = `<div class="host">${[...article.shadowRoot.childNodes].map(flat).join('')}</div>`;
  place.remove();
  return markup;
}

const variants = { static: await staticTwin(), element };

/** Milliseconds for `count` articles: script alone, and script with layout. */
async function once(name, count) {
  const place = document.createElement('main');
  document.body.append(place);
  const markup = variants[name].repeat(count);
  const start = performance.now();
  place.innerHTML = markup;
  await Promise.all([...place.querySelectorAll('kommun-nyhet')].map(article => article.updateComplete));
  const script = performance.now() - start;
  place.getBoundingClientRect();
  const total = performance.now() - start;
  place.remove();
  return { script, total };
}

const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

window.measure = async (count, rounds) => {
  const names = Object.keys(variants);
  const ratios = Object.fromEntries(names.map(name => [name, { script: [], total: [] }]));
  for (let round = -3; round < rounds; round++) {
    const times = {};
    for (const name of round % 2 ? names : names.toReversed()) times[name] = await once(name, count);
    if (round < 0) continue; // warming up
    for (const name of names) for (const part of ['script', 'total']) ratios[name][part].push(times[name][part] / times.static[part]);
  }
  return Object.fromEntries(names.map(name => [name, { script: median(ratios[name].script), total: median(ratios[name].total) }]));
};

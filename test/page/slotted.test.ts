import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit/html.js';
import type { Place } from '../../src/article/place.js';
import { dateIn, fills, findIn, readSlotted, textIn } from '../../src/page/slotted.js';

const PLACES: Place[] = ['', 'footer', 'headline', 'image', 'lead', 'logo', 'modified', 'notice', 'published', 'replacement'];

const around = (content: TemplateResult | string) => fixture<HTMLElement>(html`<div>${content}</div>`);
const slotted = async (content: TemplateResult | string) => readSlotted(await around(content));
const places = async (content: TemplateResult | string) => {
  const host = await around(content);
  return PLACES.filter((place) => fills(host, readSlotted(host), place));
};

describe('what the page puts in a place', () => {
  for (const [what, content, filled] of [
    ['text', 'Brödtext', ['']],
    ['a paragraph', html`<p>Brödtext</p>`, ['']],
    ['a headline', html`<h1 slot="headline">Ny bro</h1>`, ['headline']],
    ['two leads and a footer', html`<p slot="lead">A</p><p slot="lead">B</p><p slot="footer">C</p>`, ['footer', 'lead']],
    ['a picture', html`<img slot="image" alt="" />`, ['image']],
    ['a drawing', html`<svg slot="logo"></svg>`, ['logo']],
    ['a figure with a picture', html`<figure slot="image"><img alt="" /></figure>`, ['image']],
    ['a custom element that has not come yet', html`<kommun-vapen slot="logo"></kommun-vapen>`, ['logo']],
    ['what another component passes on', html`<slot name="x" slot="headline"></slot><slot></slot>`, ['', 'headline']],
  ] as [string, TemplateResult | string, Place[]][]) {
    it(`is there if it is ${what}`, async () => expect(await places(content)).to.deep.equal(filled));
  }

  for (const [what, content] of [
    ['nothing', ''],
    ['white space', ' \n\t\u00a0'],
    ['a comment', html`<!-- Brödtext -->`],
    ['the blank shell of a missing value', html`<h1 slot="headline"> </h1><p slot="lead">&nbsp;</p><p></p>`],
    ['data, a script or a style', html`<script type="application/ld+json">{"@type":"NewsArticle"}</script><style>p{}</style><template><p>Nej</p></template>`],
    ['a link or meta for machines', html`<link itemprop="url" href="/bro" /><meta itemprop="dateModified" content="2021-05-07" />`],
  ] as [string, TemplateResult | string][]) {
    it(`is not there if it is ${what}`, async () => expect(await places(content)).to.deep.equal([]));
  }

  it('is only what stands in the element itself', async () => {
    expect(await places(html`<div><p slot="lead">Ingress</p></div>`)).to.deep.equal(['']);
  });

  it('reads as its text, with white space as a reader sees it', async () => {
    const content = await slotted(html`<h1 slot="headline">Ny <em>bro</em>
      öppnar</h1><p slot="headline">i   juni</p><p slot="lead">Nej</p>`);
    expect(textIn(content, 'headline')?.trim()).to.equal('Ny bro öppnar i juni');
    expect(textIn(content, 'footer') ?? '').to.equal('');
  });

  it('is searched for the first that fits, itself or in it', async () => {
    const content = await slotted(html`
      <p slot="published">Av <b>Kommunikationsavdelningen</b></p>
      <p slot="published">Den <time datetime="2021-05-07">7 maj</time> <time datetime="2021-05-08">8 maj</time></p>
      <time slot="modified" datetime="2021-05-09">9 maj</time>
      <p><time datetime="2021-05-10">10 maj</time></p>`);
    const time = (place: Place) => findIn<HTMLTimeElement>(content, place, 'time')?.dateTime;
    expect(time('published')).to.equal('2021-05-07');
    expect(time('modified')).to.equal('2021-05-09');
    expect(time('')).to.equal('2021-05-10');
    expect(time('lead')).to.equal(undefined);
  });

  it('is searched though it shows nothing: an empty <time> has a date all the same', async () => {
    const content = await slotted(html`<time slot="published" datetime="2021-05-07"></time>`);
    expect(findIn<HTMLTimeElement>(content, 'published', 'time')?.dateTime).to.equal('2021-05-07');
  });

  for (const [what, content] of [
    ['a mark in a link', html`<h1 slot="headline">Ny bro<sup><a href="#not-1">1</a></sup> öppnar</h1>`],
    ['a mark in brackets', html`<h1 slot="headline">Ny bro<sup>[<a href="#not-1">a</a>]</sup> öppnar</h1>`],
  ] as [string, TemplateResult][]) {
    it(`reads without the marks of footnotes: ${what}`, async () => expect(textIn(await slotted(content), 'headline')).to.equal('Ny bro öppnar'));
  }

  for (const hidden of ['<span class="env-assistive-text">Nyhet:</span>', '<span class="govuk-visually-hidden">Nyhet:</span>', '<span class="show-for-sr">Nyhet:</span>', '<span class="d-none">Nyhet:</span>', '<span class="sr-only-focusable">Nyhet:</span>']) {
    it(`reads without what only some hear, or nobody: ${hidden}`, async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      host.innerHTML = `<h1 slot="headline">${hidden} Ny bro</h1><p slot="published"><time>${hidden} 2021-05-07</time></p>`;
      expect(textIn(readSlotted(host), 'headline')).to.equal('Ny bro');
      expect(dateIn(readSlotted(host), 'published')).to.equal('2021-05-07');
    });
  }

  it('reads what another component passes on, and else what its slot holds', async () => {
    const outer = await fixture<HTMLElement>(html`<div><b slot="x">Ny<br>bro</b></div>`);
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<div><slot name="x" slot="headline">Annat</slot><slot name="y" slot="lead">Ingress</slot></div>';
    const slots = readSlotted(root.firstElementChild!);
    expect(textIn(slots, 'headline')).to.equal('Ny bro');
    expect(textIn(slots, 'lead')).to.equal('Ingress');
  });

  it('keeps what is raised and no mark', async () => {
    expect(textIn(await slotted(html`<h1 slot="headline">Parken blir 10 m<sup>2</sup> större</h1>`), 'headline')).to.equal('Parken blir 10 m2 större');
  });
});

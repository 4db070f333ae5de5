import { expect, fixtureSync } from '@open-wc/testing';
import { WAYS } from '../support/both-ways.js';
import { article, articleName, headings, own, part, shown } from '../support/element.js';

const NOTICE = 'Denna nyhet kan innehålla inaktuell information';

describe('The headline', () => {
  for (const [way, open] of Object.entries(WAYS)) {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`is a heading of level ${level} where heading-level says so, and the notice’s comes below${way}`, async () => {
        const el = await open(`<kommun-nyhet outdated headline="Rubrik" heading-level="${level}"></kommun-nyhet>`);
        expect(headings(el)).to.deep.equal([`h${level} Rubrik`, `h${Math.min(level + 1, 6)} ${NOTICE}`]);
      });
    }

    it(`is of level 2 where nobody says${way}`, async () => {
      const el = await open('<kommun-nyhet headline="Rubrik"></kommun-nyhet>');
      expect(headings(el)).to.deep.equal(['h2 Rubrik']);
    });

    it(`is no empty heading where there is none${way}`, async () => {
      const el = await open('<kommun-nyhet><p>Brödtext</p></kommun-nyhet>');
      expect(headings(el)).to.deep.equal([]);
    });

    it(`stands alone at its level: the article has no heading of its own but the notice’s${way}`, async () => {
      const el = await open('<kommun-nyhet headline="Rubrik" date-published="2021-05-07" editor="Redaktionen"></kommun-nyhet>');
      expect(headings(el)).to.deep.equal(['h2 Rubrik', `h3 ${NOTICE}`]);
    });
  }

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`keeps level ${level} where the page slots it, and sets the notice’s`, async () => {
      const other = level === 1 ? 4 : 1;
      const el = await article(`<kommun-nyhet outdated heading-level="${other}"><h${level} slot="headline">Rubrik</h${level}></kommun-nyhet>`);
      expect(headings(el)).to.deep.equal([`h${level} Rubrik`, `h${Math.min(level + 1, 6)} ${NOTICE}`]);
    });
  }

  it('takes its level from the property, a number too', async () => {
    const el = await article('<kommun-nyhet headline="Rubrik"></kommun-nyhet>');
    Object.assign(el, { headingLevel: 3 });
    await el.updateComplete;
    expect(headings(el)).to.deep.equal(['h3 Rubrik']);
  });

  it('takes its level from a number that was set before the element came to the page', async () => {
    const el = Object.assign(document.createElement('kommun-nyhet'), { headline: 'Rubrik', headingLevel: 3 as unknown as string });
    fixtureSync<HTMLElement>('<div></div>').append(el);
    await el.updateComplete;
    expect(headings(el)).to.deep.equal(['h3 Rubrik']);
    expect(el.headingLevel).to.equal('3');
  });

  it('from data is a heading', async () => {
    const el = await article('<kommun-nyhet heading-level="3"></kommun-nyhet>');
    el.article = { headline: 'Rubrik' };
    await el.updateComplete;
    expect(headings(el)).to.deep.equal(['h3 Rubrik']);
  });

  it('that the page slots is in no other heading', async () => {
    const el = await article('<kommun-nyhet headline="Attributets"><h3 slot="headline">Rubrik</h3></kommun-nyhet>');
    expect(own(el, 'h1,h2,h3,h4,h5,h6')).to.have.length(0);
    expect(shown(part(el, 'headline')!)).to.equal('Rubrik');
  });

  it('that the page slots inside another element keeps its level and is in no other heading', async () => {
    const el = await article('<kommun-nyhet outdated><div slot="headline"><h4>Rubrik</h4></div></kommun-nyhet>');
    expect(headings(el)).to.deep.equal(['h4 Rubrik', `h5 ${NOTICE}`]);
  });

  it('that the page slots without a heading becomes one', async () => {
    const el = await article('<kommun-nyhet outdated heading-level="3"><span slot="headline">Rubrik</span></kommun-nyhet>');
    expect(headings(el)).to.deep.equal(['h3 Rubrik', `h4 ${NOTICE}`]);
  });

  it('with the role and a level of heading counts as one', async () => {
    const el = await article('<kommun-nyhet outdated><div slot="headline" role="heading" aria-level="4">Rubrik</div></kommun-nyhet>');
    expect(headings(el)).to.deep.equal(['h4 Rubrik', `h5 ${NOTICE}`]);
  });

  it('with the role of heading alone is of level 2, as ARIA has it', async () => {
    const el = await article('<kommun-nyhet outdated heading-level="5"><div slot="headline" role="heading">Rubrik</div></kommun-nyhet>');
    expect(own(el, 'h3').map(shown)).to.deep.equal([NOTICE]);
    expect(own(el, 'h5')).to.have.length(0);
  });

  it('with another level in aria-level than in its name counts as the former', async () => {
    const el = await article('<kommun-nyhet outdated><h2 slot="headline" aria-level="4">Rubrik</h2></kommun-nyhet>');
    expect(headings(el)[1]).to.equal(`h5 ${NOTICE}`);
  });

  for (const level of ['0', '-3', '2.5', '9', 'två']) {
    it(`with a level that is none, ${level}, does not take the notice’s heading away`, async () => {
      const el = await article(`<kommun-nyhet outdated><div slot="headline" role="heading" aria-level="${level}">Rubrik</div></kommun-nyhet>`);
      expect(own(el, 'h2,h3,h4,h5,h6').map(shown)).to.deep.equal([NOTICE]);
    });
  }

  it('changes from the element’s heading to the page’s and back', async () => {
    const el = await article('<kommun-nyhet headline="Attributets"></kommun-nyhet>');
    const slotted = document.createElement('h4');
    slotted.slot = 'headline';
    slotted.textContent = 'Sidans';
    el.append(slotted);
    await Promise.resolve();
    await el.updateComplete;
    expect(headings(el)).to.deep.equal(['h4 Sidans']);
    slotted.remove();
    await Promise.resolve();
    await el.updateComplete;
    expect(headings(el)).to.deep.equal(['h2 Attributets']);
  });
});

describe('The article', () => {
  for (const [way, open] of Object.entries(WAYS)) {
    it(`is named by the headline in the attribute${way}`, async () => {
      expect(articleName(await open('<kommun-nyhet headline="Rubrik"></kommun-nyhet>'))).to.equal('Rubrik');
    });

    it(`is named by the slotted headline, through the slot${way}`, async () => {
      expect(articleName(await open('<kommun-nyhet><h2 slot="headline">Rubrik <em>två</em></h2></kommun-nyhet>'))).to.equal('Rubrik två');
    });

    it(`is one article, and the element around it has no role${way}`, async () => {
      const el = await open('<kommun-nyhet headline="Rubrik"></kommun-nyhet>');
      expect(own(el, 'article, [role=article]')).to.have.length(1);
      expect(el.hasAttribute('role')).to.equal(false);
    });
  }

  it('keeps the language of its headline apart from the page’s', async () => {
    const el = await article('<div lang="sv"><kommun-nyhet></kommun-nyhet></div>');
    el.article = { headline: 'News', inLanguage: 'en' };
    await el.updateComplete;
    expect(part(el, 'headline')!.querySelector('[lang=en]')!.textContent).to.equal('News');
  });
});

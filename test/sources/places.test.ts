import { expect } from '@open-wc/testing';
import { placeOf, slugOf } from '../../src/sources/places.js';
import { afterThisTest, consoleMessages } from '../support/element.js';

/** Prints lines of a template into the page's head, until the test is over. */
const template = (...lines: string[]): void => {
  for (const content of lines) {
    const meta = Object.assign(document.createElement('meta'), { name: 'kommun-nyhet-source', content });
    document.head.append(meta);
    afterThisTest(() => { meta.remove(); });
  }
};

const PAGE = 'https://www.boras.se/nyheter/2021/ny-bro';

describe('Where the data of a page is', () => {
  it('is the page itself where the template says nothing', () => {
    expect(placeOf(PAGE)).to.equal(PAGE);
  });

  const MAPPED: [string, string, string][] = [
    ['{path} is what the star stands for', 'https://www.boras.se/nyheter/* https://www.boras.se/api/nyheter?sida={path}', 'https://www.boras.se/api/nyheter?sida=2021/ny-bro'],
    ['{slug} is the last part of the path', 'https://www.boras.se/nyheter/* https://www.boras.se/api/{slug}.json', 'https://www.boras.se/api/ny-bro.json'],
    ['{url} is the whole address, to be put in a query', 'https://www.boras.se/* https://api.example/?url={url}&v=1', 'https://api.example/?url=https%3A%2F%2Fwww.boras.se%2Fnyheter%2F2021%2Fny-bro&v=1'],
    ['each may come several times, or not at all', 'https://www.boras.se/nyheter/* https://api.example/{slug}/{slug}?{path}{path}', 'https://api.example/ny-bro/ny-bro?2021/ny-bro2021/ny-bro'],
    ['one address may have it all', 'https://www.boras.se/nyheter/* https://www.boras.se/nyheter.json', 'https://www.boras.se/nyheter.json'],
    ['white space around and between may be any', '\n  https://www.boras.se/nyheter/*\t\n https://www.boras.se/nyheter.json ', 'https://www.boras.se/nyheter.json'],
    ['hosts are alike in capitals', 'https://WWW.Boras.se/nyheter/* https://www.boras.se/nyheter.json', 'https://www.boras.se/nyheter.json'],
    ['an address may be in the page’s own site', 'https://www.boras.se/* /mellanhand?{path}', `${location.origin}/mellanhand?nyheter/2021/ny-bro`],
  ];
  for (const [name, line, place] of MAPPED) {
    it(`is what its line says: ${name}`, () => {
      template(line);
      expect(placeOf(PAGE)).to.equal(place);
    });
  }

  it('is the same for a page of the same site that the line names without its host', () => {
    template('/nyheter/* /api?sida={path}');
    expect(placeOf(`${location.origin}/nyheter/ny-bro`)).to.equal(`${location.origin}/api?sida=ny-bro`);
    expect(placeOf(PAGE)).to.equal(PAGE);
  });

  it('keeps what the page’s address has encoded', () => {
    template('https://www.boras.se/nyheter/* https://api.example/{slug}/{path}');
    expect(placeOf('https://www.boras.se/nyheter/g%C3%A5ng%20&%20cykel+1?a=$1&b=%')).to.equal('https://api.example/g%C3%A5ng%20%26%20cykel%2B1/g%C3%A5ng%20&%20cykel+1?a=$1&b=%');
  });

  it('is one value in a query, whatever the page’s address holds', () => {
    template('https://www.boras.se/nyheter/* https://api.example/?sida={path}&ord={slug}&v=1');
    const { searchParams } = new URL(placeOf('https://www.boras.se/nyheter/g%C3%A5ng%20&%20cykel+1;x=2?a=$1&b=%&v=2'));
    expect([...searchParams]).to.deep.equal([['sida', 'gång & cykel+1;x=2?a=$1&b=%&v=2'], ['ord', 'gång & cykel+1;x=2'], ['v', '1']]);
  });

  it('leaves the line’s own query the only one', () => {
    template('https://www.boras.se/nyheter/* https://api.example/{path}?nyckel=1');
    expect(placeOf('https://www.boras.se/nyheter/ny-bro?nyckel=2&x')).to.equal('https://api.example/ny-bro%3Fnyckel=2&x?nyckel=1');
  });

  it('is said by the first line that fits', () => {
    template('https://www.goteborg.se/* https://a.example/', 'https://www.boras.se/nyheter/2021/* https://b.example/', 'https://www.boras.se/* https://c.example/');
    expect(placeOf(PAGE)).to.equal('https://b.example/');
    expect(placeOf('https://www.boras.se/kontakt')).to.equal('https://c.example/');
  });

  it('is not told for a host that only begins alike', () => {
    template('https://www.boras.se* https://a.example/{path}');
    expect(placeOf('https://www.boras.se.example/nyhet')).to.equal('https://www.boras.se.example/nyhet');
    expect(placeOf('https://www.boras.se/nyhet')).to.equal('https://a.example/nyhet');
    expect(placeOf('https://api.example/?https://www.boras.se/nyhet')).to.equal('https://api.example/?https://www.boras.se/nyhet');
  });

  it('is read when it is asked for', () => {
    expect(placeOf(PAGE)).to.equal(PAGE);
    const meta = Object.assign(document.createElement('meta'), { name: 'kommun-nyhet-source', content: 'https://www.boras.se/* https://a.example/' });
    document.head.append(meta);
    expect(placeOf(PAGE)).to.equal('https://a.example/');
    meta.content = 'https://www.boras.se/* https://b.example/';
    expect(placeOf(PAGE)).to.equal('https://b.example/');
    meta.remove();
    expect(placeOf(PAGE)).to.equal(PAGE);
  });

  it('is found also where pictures take the names of what the document has, and of the line itself', () => {
    const messages = consoleMessages();
    const names = ['getElementsByName', 'querySelectorAll', 'head', 'baseURI', 'location', 'kommun-nyhet-source'];
    const pictures = names.map((name) => Object.assign(new Image(), { name }));
    const line = Object.assign(document.createElement('meta'), { name: 'kommun-nyhet-source', content: 'https://www.boras.se/* https://a.example/' });
    document.head.append(line);
    document.body.append(...pictures);
    const place = placeOf(PAGE);
    for (const element of [...pictures, line]) element.remove();
    expect(place).to.equal('https://a.example/');
    expect(messages).to.be.empty;
  });
});

describe('A line outside the head', () => {
  for (const [name, put] of Object.entries<(line: Element) => Element>({
    'in a comment': (line) => line,
    'in what pretends to be a head': (line) => {
      const head = document.createElement('head');
      head.append(line);
      return head;
    },
    'in a shadow tree': (line) => {
      const box = document.createElement('div');
      box.attachShadow({ mode: 'open' }).append(line);
      return box;
    },
  })) {
    it(`is somebody else’s, and says nothing: ${name}`, () => {
      const messages = consoleMessages();
      for (const content of ['https://www.boras.se/* https://a.example/', 'fel']) {
        const element = put(Object.assign(document.createElement('meta'), { name: 'kommun-nyhet-source', content }));
        document.body.append(element);
        afterThisTest(() => { element.remove(); });
      }
      expect(placeOf(PAGE)).to.equal(PAGE);
      expect(messages).to.be.empty;
    });
  }
});

describe('A part of an address', () => {
  const AWAY: [string, string][] = [
    ['https://www.boras.se/* https://api.example{path}', 'https://www.boras.se/.evil.example/'],
    ['https://www.boras.se/* https://api.example{path}', 'https://www.boras.se/@evil.example/'],
    ['https://www.boras.se/* https://api.example:80{path}', 'https://www.boras.se/80/'],
    ['https://www.boras.se/* https:{path}', 'https://www.boras.se//evil.example/'],
    ['https://www.boras.se/* https://{slug}.example/', 'https://www.boras.se/evil'],
    ['https://www.boras.se/* https://api.example{slug}', 'https://www.boras.se/.evil.example'],
    ['https://www.boras.se/* https://api.example:{slug}/', 'https://www.boras.se/8443'],
    ['https://www.boras.se/* {path}', 'https://www.boras.se/https://evil.example/'],
    ['https://www.boras.se/* //{slug}/nyheter', 'https://www.boras.se/evil.example'],
  ];
  for (const [line, address] of AWAY) {
    it(`never leads to another host or port than the line names: ${line} for ${address}`, () => {
      consoleMessages();
      template(line);
      expect(placeOf(address)).to.equal(address);
    });
  }
});

describe('A part of an address that goes up', () => {
  for (const [line, address] of [
    ['https://www.boras.se/* https://api.example/v1/{path}?nyckel=1', 'https://www.boras.se/x?/../../admin'],
    ['https://www.boras.se/* https://api.example/v1/{path}?nyckel=1', 'https://www.boras.se/x?\\..\\.%2E\\admin'],
    ['https://www.boras.se/nyhet-* https://api.example/v1/{path}', 'https://www.boras.se/nyhet-../admin'],
  ] as const) {
    it(`never leads to another place than the line names: ${line} for ${address}`, () => {
      template(line);
      expect(placeOf(address)).to.equal(address);
    });
  }

  it('is one value like others where it stands in a query', () => {
    template('https://www.boras.se/* https://api.example/v1/{path}');
    expect(placeOf('https://www.boras.se/x?a=/../b')).to.equal('https://api.example/v1/x?a=/../b');
  });
});

describe('A line that is wrong', () => {
  const WRONG = [
    '', 'https://wrong.example/*', 'https://wrong.example/ https://a.example/', 'https://wrong.example/*/nyhet https://a.example/', 'https://wrong.example/*/* https://a.example/',
    'https://wrong.example/* https://a.example/{id}', 'https://wrong.example/* https://a.example/{path', 'https://wrong.example/* https://a.example/ https://b.example/',
    'javascript:* https://a.example/', 'https://* https://a.example/', 'https://wrong.example/* javascript:{path}', 'https://wrong.example/* data:text/html,{url}',
  ];
  for (const line of WRONG) {
    it(`is passed over, and reported once: "${line}"`, () => {
      const messages = consoleMessages();
      template(line, 'https://www.boras.se/* https://a.example/');
      expect(placeOf(PAGE)).to.equal('https://a.example/');
      expect(placeOf(PAGE)).to.equal('https://a.example/');
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(`kommun-nyhet-source="${line}"`);
    });
  }

  it('is right, however many slashes the address has', () => {
    template('https://www.boras.se/nyheter/* https://a.example/{slug}');
    expect(placeOf(`https://www.boras.se/nyheter/${'/'.repeat(60_000)}ny-bro${'/'.repeat(60_000)}`)).to.equal('https://a.example/ny-bro');
  });

  it('does not throw, however long it is', () => {
    const messages = consoleMessages();
    template(`https://wrong.example/*${' '.repeat(50_000)}{`, `${'x'.repeat(50_000)}*`);
    expect(placeOf(PAGE)).to.equal(PAGE);
    expect(Math.max(...messages.map(({ length }) => length))).to.be.below(300);
  });
});

describe('The last part of an address', () => {
  const SLUGS: [string, string][] = [
    [PAGE, 'ny-bro'], [`${PAGE}/`, 'ny-bro'], [`${PAGE}//?a=b/c`, 'ny-bro'], [`${PAGE}.html`, 'ny-bro.html'], ['https://www.boras.se', ''], ['https://www.boras.se/?p=1', ''],
    ['https://www.boras.se/å%E5', '%C3%A5%E5'], ['https://www.boras.se/a+b&c=d', 'a%2Bb%26c=d'],
  ];
  for (const [address, slug] of SLUGS) it(`is "${slug}" of ${address}`, () => { expect(slugOf(address)).to.equal(slug); });
});

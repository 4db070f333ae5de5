import { expect } from '@open-wc/testing';
import { limits, load, SourceError, type SourceProblem } from '../../src/sources/load.js';
import { afterThisTest, replace } from '../support/element.js';
import { faults } from '../support/faults.js';

const HEADLINE = 'Polisen och Borås Stad står enade för en tryggare kommun';
const { signal: never } = new AbortController();

/** Why an address could not be loaded, or how the text that it gave begins: the runner cannot show a megabyte. */
const outcome = async (address: string, signal = never): Promise<string> => {
  try {
    return (await load(address, signal)).text.slice(0, 500);
  } catch (error) {
    return error instanceof SourceError ? error.reason : `not a SourceError: ${String(error)}`;
  }
};

describe('An address that can be loaded', () => {
  it('gives its text and where it came from', async () => {
    const { at } = await faults();
    const { text, address } = await load(at('article'), never);
    expect(text).to.contain(HEADLINE);
    expect(address).to.equal(at('article'));
  });

  it('came from where its redirects end, at another origin, too', async () => {
    const { at, there, token } = await faults();
    expect((await load(at('redirect'), never)).address).to.equal(at('page'));
    expect(await load(at('redirect-away'), never)).to.include({ address: `${there}/${token}/page` }).with.property('text').that.contains(HEADLINE);
  });

  it('came from an address without a fragment', async () => {
    const { at } = await faults();
    expect((await load(at('feed#nr-2'), never)).address).to.equal(at('feed'));
  });

  for (const answer of ['204', 'empty']) {
    it(`gives an empty text where there is none: ${answer}`, async () => {
      const { at } = await faults();
      expect(await outcome(at(answer))).to.equal('');
    });
  }

  it('gives an empty text also where the answer has no body at all, as the standard has it', async () => {
    const { at } = await faults();
    replace(window, 'fetch', () => Promise.resolve(Object.defineProperty(new Response(null), 'url', { value: at('204') })));
    expect(await outcome(at('204'))).to.equal('');
  });

  for (const answer of ['gzip', 'as-text', 'as-picture', 'as-bytes', 'untyped', 'page-as-json', 'bom', 'latin1', 'utf-16']) {
    it(`may call or write itself as it likes: ${answer}`, async () => {
      const { at } = await faults();
      const text = await outcome(at(answer));
      expect(text).to.contain(HEADLINE);
      expect(text).to.match(/^[{<]/);
    });
  }
});

const REFUSED: [string, SourceProblem][] = [
  ['400', 'status'], ['403', 'status'], ['404', 'status'], ['500', 'status'], ['503', 'status'],
  ['no-cors', 'network'], ['other-cors', 'network'],
  ['redirect-no-cors', 'network'], ['redirect-to-no-cors', 'network'], ['redirect-loop', 'network'], ['redirect-to-data', 'network'], ['redirect-to-file', 'network'],
  ['reset', 'network'], ['reset-in-body', 'network'],
  ['large', 'too-large'], ['large-announced', 'too-large'], ['large-unannounced', 'too-large'], ['gzip-bomb', 'too-large'],
];
describe('An address that cannot be loaded', () => {
  for (const [answer, reason] of REFUSED) {
    it(`says why: ${answer} is "${reason}"`, async () => {
      const { at } = await faults();
      expect(await outcome(at(answer))).to.equal(reason);
    });
  }

  it('says "network" where nobody listens', async () => {
    const { nowhere } = await faults();
    expect(await outcome(nowhere)).to.equal('network');
  });

  /** What went wrong, whole. */
  const problem = async (address: string): Promise<SourceError> => {
    try {
      throw new Error((await load(address, never)).text);
    } catch (error) {
      expect(error).to.be.instanceOf(SourceError);
      return error as SourceError;
    }
  };

  for (const status of [404, 500]) {
    it(`says which error it was: ${status}`, async () => {
      const { at } = await faults();
      expect(await problem(at(String(status)))).to.include({ status, message: `an answer that is no error, not ${status}` });
    });
  }

  it('calls it CORS where a host answers, and not where nobody does', async () => {
    const { at, nowhere } = await faults();
    expect((await problem(nowhere)).message).to.contain('cannot be reached').and.not.to.contain('CORS');
    for (const answer of ['no-cors', 'other-cors', 'redirect-no-cors', 'redirect-to-no-cors']) {
      expect((await problem(at(answer))).message, answer).to.contain('CORS').and.not.to.contain('reached');
    }
    for (const answer of ['reset', 'reset-in-body']) expect((await problem(at(answer))).message, answer).not.to.contain('CORS');
  });

  it('says that the browser is offline where it is', async () => {
    const { nowhere } = await faults();
    replace(navigator, 'onLine', false);
    expect(await problem(nowhere)).to.include({ reason: 'network', message: 'a connection: the browser is offline' });
  });

  for (const answer of ['silent', 'stall', 'stall-as-page']) {
    it(`is given up when its time is over: ${answer}`, async () => {
      const { at, asked } = await faults();
      replace(limits, 'time', 300);
      expect(await outcome(at(answer))).to.equal('timeout');
      expect(await asked(1, 1), 'cancelled').to.have.length(1);
    });
  }

  for (const answer of ['large-announced', 'large-unannounced']) {
    it(`is not read to its end: ${answer}`, async () => {
      const { at, asked } = await faults();
      await outcome(at(answer));
      expect((await asked(1, 1))[0]!.cancelled).to.equal(true);
    });
  }

  it('may be exactly as large as allowed, and not a byte larger', async () => {
    const { at } = await faults();
    const { length } = new TextEncoder().encode((await load(at('article'), never)).text);
    replace(limits, 'bytes', length);
    expect(await outcome(at('article'))).to.contain(HEADLINE);
    expect(await outcome(at('gzip'))).to.contain(HEADLINE);
    limits.bytes--;
    expect(await outcome(at('article'))).to.equal('too-large');
    expect(await outcome(at('gzip'))).to.equal('too-large');
  });

  const ELSEWHERE = ['', 'nyhet.json', '/nyhet.json', '//www.boras.se/nyhet', 'https://', 'javascript:alert(1)', 'data:application/ld+json,{"headline":"A"}', 'file:///etc/hostname', 'about:blank', 'ftp://www.boras.se/', 'mailto:info@boras.se'];
  for (const address of [...ELSEWHERE, URL.createObjectURL(new Blob(['{"headline":"A"}']))]) {
    it(`is not even asked for where it is no web address: "${address.replace(/:.*/, ':')}"`, async () => {
      let requests = 0;
      replace(window, 'fetch', () => { requests++; });
      expect(await outcome(address)).to.equal('address');
      expect(requests).to.equal(0);
    });
  }

  it('is one whose answer came from no web address, too', async () => {
    const { at } = await faults();
    const fetch = window.fetch.bind(window);
    replace(window, 'fetch', async (...request: Parameters<typeof fetch>) => Object.defineProperty(await fetch(...request), 'url', { value: 'blob:x' }));
    expect(await outcome(at('article'))).to.equal('address');
  });
});

describe('Loading that is no longer wanted', () => {
  it('ends with the signal’s reason, and the request is cancelled', async () => {
    const { at, asked } = await faults();
    replace(limits, 'time', 60_000); // so that it is not this which ends it
    const stop = new AbortController();
    const reason = new Error('Nobody looks');
    const loading = load(at('stall'), stop.signal).catch((error: unknown) => error === reason);
    await asked(1);
    stop.abort(reason);
    expect(await loading).to.equal(true);
    expect((await asked(1, 1))[0]!.cancelled).to.equal(true);
  });

  it('does not begin', async () => {
    const { at, asked } = await faults();
    const reason = new Error('Nobody looks');
    expect(await load(at('article'), AbortSignal.abort(reason)).catch((error: unknown) => error === reason)).to.equal(true);
    expect(await asked()).to.have.length(0);
  });
});

describe('A request', () => {
  it('is one, asks no leave first, and says nothing of the reader: no cookies, no page', async () => {
    const { at, asked } = await faults();
    document.cookie = 'besokare=1; SameSite=Lax';
    afterThisTest(() => { document.cookie = 'besokare=; max-age=0'; });
    expect(await outcome(at('cookies'))).to.contain(HEADLINE);
    const requests = await asked();
    expect(requests.map(({ method }) => method)).to.deep.equal(['GET']);
    const { headers } = requests[0]!;
    expect(headers['accept'], 'as a reader’s browser asks for a page').to.equal('text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8');
    expect(Object.keys(headers)).to.not.include('cookie').and.to.not.include('referer');
  });

  it('says as little to the page’s own site', async () => {
    const { token, asked } = await faults();
    document.cookie = 'besokare=1; SameSite=Lax';
    afterThisTest(() => { document.cookie = 'besokare=; max-age=0'; });
    expect(await outcome(`${location.origin}/faults/${token}`)).to.contain(HEADLINE);
    expect(Object.keys((await asked(1))[0]!.headers)).to.not.include('cookie').and.to.not.include('referer');
  });

  it('leaves no cookies behind', async () => {
    const { at } = await faults();
    await outcome(at('sets-cookie'));
    expect(document.cookie).to.equal('');
  });

  it('asks the server each time, and where the browser keeps an answer, whether that still holds', async () => {
    const [{ at, asked }, control] = [await faults(), await faults()];
    for (let time = 0; time < 2; time++) {
      expect(await outcome(at('revalidated'))).to.contain(HEADLINE);
      await (await fetch(control.at('revalidated'))).text();
    }
    const keeps = (await control.asked()).length === 1; // WebKit keeps nothing while it is driven by a test
    expect((await asked()).map(({ method, headers }) => [method, headers['cache-control'], headers['if-none-match']])).to.deep.equal([
      ['GET', 'max-age=0', undefined], ['GET', 'max-age=0', keeps ? '"1"' : undefined],
    ]);
  });
});

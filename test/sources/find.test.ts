import { expect } from '@open-wc/testing';
import { find } from '../../src/sources/find.js';
import { limits, SourceError, type SourceProblem } from '../../src/sources/load.js';
import { afterThisTest, replace } from '../support/element.js';
import { faults, type Faults } from '../support/faults.js';

const HEADLINE = 'Polisen och Borås Stad står enade för en tryggare kommun';
const { signal: never } = new AbortController();
const realFetch = window.fetch.bind(window);

/** The article's headline, or why there is none. */
const outcome = async (address: string): Promise<string | undefined> => {
  try {
    return (await find(address, never)).headline;
  } catch (error) {
    return error instanceof SourceError ? error.reason : `not a SourceError: ${String(error)}`;
  }
};

/** What was asked for, but for the question whether a host is there at all: load.test.ts. */
const texts = async ({ asked }: Faults) => (await asked()).filter(({ method }) => method !== 'HEAD');

/** The paths of that, in order, without the token. */
const paths = async (asked: Faults): Promise<string[]> =>
  (await texts(asked)).map(({ url }) => decodeURIComponent(url).replace(`/${asked.token}/`, '/').replace(asked.token, 'NUMBER'));

const template = (content: string): void => {
  const meta = Object.assign(document.createElement('meta'), { name: 'kommun-nyhet-source', content });
  document.head.append(meta);
  afterThisTest(() => { meta.remove(); });
};

describe('An article', () => {
  it('is found in data alone, which gives no address that is the article’s', async () => {
    const { at } = await faults();
    const { headline, url, format, datePublished } = await find(at('article'), never);
    expect({ headline, url, format, datePublished }).to.deep.equal({ headline: HEADLINE, url: undefined, format: 'json-ld', datePublished: '2021-05-07' });
  });

  it('is found in a page, whose address is the article’s where it says no other', async () => {
    const { at, there, token } = await faults();
    const urlOf = async (answer: string) => (await find(at(answer), never)).url;
    expect(await urlOf('page')).to.equal(at('page'));
    expect(await urlOf('page#innehall')).to.equal(at('page'));
    expect(await urlOf('redirect-away')).to.equal(`${there}/${token}/page`);
  });

  it('is the one of a feed that the fragment names; the first, where there is none or a marked link’s', async () => {
    const { at } = await faults();
    expect(await outcome(at('feed'))).to.equal('Nyhet 1');
    expect(await outcome(at('feed#'))).to.equal('Nyhet 1');
    expect(await outcome(at('feed#kommun-nyhet'))).to.equal('Nyhet 1');
    expect(await outcome(at('feed#nr-2'))).to.equal('Nyhet 2');
    expect(await outcome(at('feed#nr-3'))).to.equal('not-found');
    expect(await outcome(at('feed#kommun-nyhet=nr-2'))).to.equal('not-found');
    expect((await find(at('feed'), never)).url).to.equal(undefined);
  });

  it('is found by its content, whatever it is called and however it is written', async () => {
    const { at } = await faults();
    for (const answer of ['as-text', 'as-picture', 'as-bytes', 'untyped', 'page-as-json', 'bom', 'latin1']) expect(await outcome(at(answer)), answer).to.equal(HEADLINE);
    expect(await outcome(at('feed-as-html'))).to.equal('Nyhet 1');
    expect(await outcome(at('bom-in-feed'))).to.equal('Nyhet 1');
    expect(await outcome(at('latin1-feed'))).to.equal('Tryggare Borås 1');
  });

  it('is found whatever its dates are', async () => {
    const { at } = await faults();
    for (const answer of ['invalid-date', 'future-date', 'modified-before-published']) expect(await outcome(at(answer)), answer).to.equal(HEADLINE);
  });
});

describe('Whose word an article is', () => {
  it('is told by the addresses where the page has it looked for, and by the one that answered', async () => {
    const { at, there, token } = await faults();
    expect(await find(at('page-with-url#kommun-nyhet'), never)).to.deep.include({ named: [at('page-with-url'), at('page-with-url')], answered: at('page-with-url') });
    expect(await find(at('redirect-away'), never)).to.deep.include({ named: [at('redirect-away'), at('redirect-away')], answered: `${there}/${token}/page` });
  });

  it('is that of the data where the template names them', async () => {
    const { at } = await faults();
    template(`https://www.boras.se/nyheter/* ${at('{path}')}`);
    expect(await find('https://www.boras.se/nyheter/page', never)).to.deep.include({ named: ['https://www.boras.se/nyheter/page', at('page')], answered: at('page') });
  });

  it('is that of WordPress where the article came from there', async () => {
    const { at, here } = await faults();
    expect((await find(at('wordpress-page'), never)).answered).to.match(new RegExp(`^${here}/.rest_route=`));
  });

  it('has names that are no longer than a name', async () => {
    const { at } = await faults();
    const { publisher, author, editor } = await find(at('long-names'), never);
    for (const name of [publisher, author, editor]) {
      expect(name).to.match(/^Borås Stad, /).and.match(/[å👍]…$/u);
      expect(Array.from(name!)).to.have.length(101);
    }
    expect((await find(at('page'), never)).publisher).to.equal('Borås Stad');
  });

  it('has names without what turns the direction of the host beside them', async () => {
    const { at } = await faults();
    expect((await find(at('turning-name'), never)).publisher).to.equal('Borås Stad (es.saroB)');
  });

  it('does not count a redirect of the page’s own site as its own word', async () => {
    const { at, there, token } = await faults();
    replace(window, 'fetch', async () => Object.defineProperty(new Response(await (await realFetch(at('article'))).text()), 'url', { value: `${there}/${token}/article` }));
    const { named, answered } = await find(`${location.origin}/vidare-${token}`, never);
    expect([named, answered]).to.deep.equal([[], `${there}/${token}/article`]);
  });
});

describe('An article’s own address', () => {
  const claiming = (answer: string, url: string) => `${answer}?url=${encodeURIComponent(url)}`;
  /** What becomes of it, and what is reported. */
  const told = async (address: string) => {
    const reports: string[] = [];
    const { url } = await find(address, never, (name, value) => { reports.push(`${name}: ${value}`); });
    return { url, reports };
  };

  it('counts at the host that was asked, and at the one that answered', async () => {
    const { at, here, there } = await faults();
    for (const [answer, host] of [['article-with-url', here], ['redirect-away-to-url', here], ['redirect-away-to-url', there]] as const) {
      expect(await told(at(claiming(answer, `${host}/nyhet`)))).to.deep.equal({ url: `${host}/nyhet`, reports: [] });
    }
  });

  it('counts with or without www, where the template says that the data is elsewhere, too', async () => {
    const { at } = await faults();
    template(`https://www.boras.se/nyheter/* ${at(claiming('article-with-url', 'https://boras.se/nyhet'))}`);
    expect(await told('https://www.boras.se/nyheter/1')).to.deep.equal({ url: 'https://boras.se/nyhet', reports: [] });
  });

  for (const other of ['https://polisen.example/nyhet', 'https://bilder.boras.se/', 'https://boras.se.example/', 'https://polisen.example@www.boras.se/nyhet']) {
    it(`elsewhere is a claim, is reported, and gives way to the address that was asked: ${other}`, async () => {
      const { at, token } = await faults();
      for (const answer of ['article-with-url', 'redirect-away-to-url']) {
        const asked = at(claiming(answer, other));
        expect(await told(`${asked}#kommun-nyhet`)).to.deep.equal({ url: asked, reports: [`url: ${other}`] });
      }
      template(`https://www.boras.se/nyheter/* ${at(claiming('article-with-url', other))}`);
      expect((await told(`https://www.boras.se/nyheter/${token}`)).url).to.equal(`https://www.boras.se/nyheter/${token}`);
    });
  }

  it('counts wherever it is, where the page’s own site says it', async () => {
    expect(await told(`${location.origin}/test/embed/sources/polisen.json`)).to.deep.equal({ url: 'https://polisen.example/nyhet', reports: [] });
  });
});

describe('Where the template says where the data is', () => {
  it('it is asked for there, and the fragment counts there', async () => {
    const asked = await faults();
    template(`https://www.boras.se/nyheter/* ${asked.at('{path}')}`);
    expect(await outcome('https://www.boras.se/nyheter/feed#nr-2')).to.equal('Nyhet 2');
    expect(await paths(asked)).to.deep.equal(['/feed']);
  });

  it('the address of a page’s data is not the article’s, but the page’s is', async () => {
    const { at } = await faults();
    template(`https://www.boras.se/nyheter/* ${at('{path}')}`);
    expect((await find('https://www.boras.se/nyheter/page#kommun-nyhet', never)).url).to.equal('https://www.boras.se/nyheter/page');
    expect((await find('https://www.boras.se/nyheter/article', never)).url).to.equal(undefined);
  });

  it('it is asked for nowhere else', async () => {
    const asked = await faults();
    template(`${asked.at('sida/')}* ${asked.at('no-cors')}`);
    expect(await outcome(asked.at(`sida/ny-bro-${asked.token}`))).to.equal('network');
    expect(await paths(asked)).to.deep.equal(['/no-cors']);
  });
});

describe('An article of WordPress', () => {
  it('is found where its page says that it is', async () => {
    const asked = await faults();
    const { headline, format, url } = await find(asked.at('wordpress-page#kommentarer'), never);
    expect({ headline, format, url }).to.deep.equal({ headline: 'Ur WordPress', format: 'wordpress', url: `${asked.here}/2021/05/ur-wordpress/` });
    expect(await texts(asked)).to.have.length(2);
  });

  it('is not looked for where its page says that it is on another site', async () => {
    const asked = await faults();
    expect(await outcome(asked.at('wordpress-page-away/x.y'))).to.equal('no-article');
    expect(await paths(asked)).to.deep.equal(['/wordpress-page-away/x.y']);
  });

  it('is not looked for further than that', async () => {
    const asked = await faults();
    expect(await outcome(asked.at('wordpress-page-to-page/x.y'))).to.equal('no-article');
    expect(await paths(asked)).to.deep.equal(['/wordpress-page-to-page/x.y', '/wordpress-page/wp/v2/posts/1?_embed']);
  });

  for (const [name, answer] of [['may not be read', 'no-cors'], ['holds no article', 'login']] as const) {
    it(`is asked for by the last word of its address, once, where the page ${name}`, async () => {
      const asked = await faults();
      expect(await outcome(asked.at(`${answer}/ny-bro-${asked.token}/?utm_source=brev#kommun-nyhet`))).to.equal('Ur WordPress');
      expect(await paths(asked)).to.deep.equal([`/${answer}/ny-bro-NUMBER/?utm_source=brev`, '/?rest_route=/wp/v2/posts&slug=ny-bro-NUMBER&_embed']);
    });
  }

  it('is asked for by its number where the address has that', async () => {
    const asked = await faults();
    expect(await outcome(`${asked.here}/?p=${asked.token}`)).to.equal('Ur WordPress');
    expect(await paths(asked)).to.deep.equal(['/?p=NUMBER', '/?rest_route=/wp/v2/posts/NUMBER&_embed']);
  });

  const WORDS = [['ny-bro-N.html', 'ny-bro-N'], ['g%C3%A5ng-N', 'g%C3%A5ng-N'], ['a+b&c=N//', 'a%2Bb%26c=N'], ['5-N#5', '5-N'], ['index.php/x-N', 'x-N']] as const;
  for (const [last, slug] of WORDS) {
    it(`is found whatever its last word is like: ${last}`, async () => {
      const asked = await faults();
      expect(await outcome(asked.at(`no-cors/${last.replace('N', asked.token)}`))).to.equal('Ur WordPress');
      expect((await texts(asked))[1]!.url).to.equal(`/?rest_route=/wp/v2/posts&slug=${slug.replace('N', asked.token)}&_embed`);
    });
  }

  it('is not one whose address is another, though it ends in the same word', async () => {
    const asked = await faults();
    expect(await outcome(asked.at(`no-cors/annan-${asked.token}`))).to.equal('network');
    expect(await texts(asked)).to.have.length(2);
  });

  it('that is not there is not told of: the page is', async () => {
    const { at, token } = await faults();
    expect(await outcome(at(`no-cors/saknas-${token}`))).to.equal('network');
    expect(await outcome(at(`login/saknas-${token}`))).to.equal('no-article');
  });

  const NO_PAGES = [
    'no-cors/feed', 'no-cors/feed/N', 'no-cors/rss/N', 'no-cors/atom/N/', 'no-cors/api/nyheter/N', 'no-cors/wp-json/wp/v2/posts/N', 'no-cors/N.json', 'no-cors/N.xml//',
    'no-cors/12.N.portlet?state=rss', '404/N', '500/N', 'large/N',
  ];
  for (const answer of NO_PAGES) {
    it(`is not looked for where the address is no page’s, or the answer another: ${answer}`, async () => {
      const asked = await faults();
      await outcome(asked.at(answer.replace('N', asked.token)));
      expect(await texts(asked)).to.have.length(1);
    });
  }
});

const NOTHING: [string, SourceProblem][] = [
  ['404', 'status'], ['no-cors/x.y', 'network'], ['large', 'too-large'],
  ...['204', 'empty', 'login', 'truncated-json', 'truncated-xml', 'entity-bomb', 'empty-feed', 'empty-list', 'event'].map((answer): [string, SourceProblem] => [answer, 'no-article']),
];
describe('Without an article', () => {
  for (const [answer, reason] of NOTHING) {
    it(`the reason is told: ${answer} is "${reason}"`, async () => {
      const { at } = await faults();
      expect(await outcome(at(answer))).to.equal(reason);
    });
  }

  it('the reason is told of an address that is none, or whose time is over', async () => {
    const { at } = await faults();
    replace(limits, 'time', 300);
    expect(await outcome(at('silent'))).to.equal('timeout');
    for (const address of ['', '#kommun-nyhet', 'nyhet.json', 'mailto:info@boras.se', 'javascript:1']) expect(await outcome(address), address).to.equal('address');
  });
});

describe('An address with very many slashes', () => {
  it('is asked for like any other', async () => {
    const { nowhere } = await faults();
    expect(await outcome(`${nowhere}/${'/'.repeat(60_000)}.x${'/'.repeat(60_000)}#kommun-nyhet`)).to.match(/network|status/);
  });
});

describe('Finding that is no longer wanted', () => {
  for (const [where, answer, requests] of [['at the page', 'stall/', 1], ['at WordPress, after the question whether the host is there', 'no-cors/stannar-', 3]] as const) {
    it(`ends with the signal’s reason, and its request is cancelled: ${where}`, async () => {
      const { at, asked, token } = await faults();
      replace(limits, 'time', 60_000); // so that it is not this which ends it
      const stop = new AbortController();
      const reason = new Error('Nobody looks');
      const finding = find(at(answer + token), stop.signal).catch((error: unknown) => error === reason);
      await asked(requests);
      stop.abort(reason);
      expect(await finding).to.equal(true);
      expect((await asked(requests, 1)).at(-1)!.cancelled).to.equal(true);
    });
  }

  it('does not begin', async () => {
    const { at, asked } = await faults();
    const reason = new Error('Nobody looks');
    expect(await find(at('article'), AbortSignal.abort(reason)).catch((error: unknown) => error === reason)).to.equal(true);
    expect(await asked()).to.have.length(0);
  });
});

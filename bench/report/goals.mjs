// What the project set itself, and what the run says of it.
import { ratio, spread } from './statistics.mjs';

const timesOf = ({ chromium }, measure, count) => chromium.times.find(each => each.measure === measure && each.count === count)?.rounds;

/** The element from markup beside another variant; undefined where the run has not both. */
const beside = (measure, count, base, part) => results => {
  const rounds = timesOf(results, measure, count);
  return rounds?.[0]['from-markup'] && rounds[0][base] ? ratio(rounds, 'from-markup', base, part) : undefined;
};

/** By which power of the number of articles the time grows. */
const growth = results => {
  const [ten, thousand] = [10, 1000].map(count => timesOf(results, 'create', count));
  if (!ten || !thousand?.[0]['from-markup']) return undefined;
  const time = rounds => spread(rounds.map(round => round['from-markup'].total));
  const power = (more, fewer) => Math.log(more / fewer) / Math.log(100);
  const [few, many] = [time(ten), time(thousand)];
  return { median: power(many.median, few.median), q1: power(many.q1, few.q3), q3: power(many.q3, few.q1) };
};

const cold = (measure, name = 'from-markup') => ({ loads }) => (loads.length ? spread(loads.map(round => measure(round[name], round.static))) : undefined);

/** What one article from markup keeps or leaves behind: a number, whose quartiles are itself. */
const weighed = measure => ({ weights }) => {
  const own = weights['from-markup'];
  const value = own && measure(own);
  return own && { median: value, q1: value, q3: value };
};

const script =
  'cloning the element’s own tree, 62 elements where the static one has 40, takes 0.18 of it, putting it in 0.07, reading the page’s markup and the facts 0.13; one template for all links in place of six took off 0.02';
const parts =
  'of what comes on top, script is 0.43, style 0.34, layout 0.23: the headline for the ear in each control takes 0.08 of static, the headline’s size by its own box 0.06, no other rule more than the noise';

/** Each goal's figure is good up to `limit`, or within `within`. `why` it is not reached, if it is not. */
export const goals = [
  { what: 'create + layout ÷ static, 100 articles', limit: 1.2, of: beside('create', 100, 'static', 'total'), why: parts },
  { what: 'create + layout ÷ static, one article', limit: 1.25, of: beside('create', 1, 'static', 'total'), why: parts },
  { what: 'create + layout ÷ React, 100 articles', limit: 1, of: beside('create', 100, 'react', 'total'), why: 'React shows less: no name of its own for each control, no headline by its box, one article’s markup for all' },
  { what: 'create + layout ÷ React, one article', limit: 1, of: beside('create', 1, 'react', 'total'), why: 'of one article, what is done once for all shows most' },
  { what: 'create + layout ÷ the static twin of its pixels and sheets, 100', limit: 1.05, of: beside('create', 100, 'twin', 'total'), why: 'the twin is parsed at once, as one text, and has no headline for the ear' },
  { what: 'script only ÷ static, 100', limit: 1.8, of: beside('create', 100, 'static', 'script'), why: script },
  { what: 'language switch ÷ direct writes, in all, 100', limit: 1.25, of: beside('speak', 100, 'static', 'total') },
  { what: 'language switch ÷ direct writes, script, 100', limit: 3, of: beside('speak', 100, 'static', 'script') },
  { what: 'language switch ÷ React, in all, 100', limit: 1, of: beside('speak', 100, 'react', 'total') },
  { what: 'one date changed ÷ direct writes, script, 100', limit: 6, of: beside('modify', 100, 'static', 'script'), why: 'half of it is Lit comparing what all its places hold, a quarter reading facts and making a view of them; a guard around the links for sharing takes a fifth off for 200 B, writing in them ourselves an eighth for 310' },
  {
    what: '100 to the frame, with the list style, ÷ plain HTML',
    limit: 0.2,
    of: results => {
      const rounds = timesOf(results, 'frame', 100);
      return rounds?.[0]['list'] ? ratio(rounds, 'list', 'static', 'total') : undefined;
    },
    why: `style and layout are 4 ms of it; the rest is script, which cannot wait until the article comes near without hiding links from screen readers: ${script}`,
  },
  { what: 'largest paint ÷ static, cold load', limit: 1.05, of: cold((own, base) => own.lcp / base.lcp), why: 'the script shares the line with the page’s style sheets; at low priority it does no better' },
  { what: 'the same, printed whole by the server', limit: 1.05, of: cold((own, base) => own.lcp / base.lcp, 'printed'), why: 'where the script comes early all the same, it shares the line' },
  { what: 'blocking time over static, cold load, ms', limit: 10, of: cold((own, base) => own.blocking - base.blocking), why: 'the script is read and the article made in the same task as the page’s first layout: of it layout is 0.30, the first update 0.35, the script’s own start 0.05; registered in a task of its own it blocked less than half as long, but an import would not mean that the element is there' },
  { what: 'long tasks over static, cold load', limit: 0, of: cold((own, base) => own.longTasks - base.longTasks), why: 'start and first update of the script, a quarter as fast: some 15 ms on a whole processor; in two tasks the page would move once more' },
  { what: 'growth from 10 to 1,000 articles, power', within: [0.95, 1.05], of: growth, why: 'below 0.95 it grows more slowly: among ten articles, what is done once for all still shows' },
  { what: 'JS heap an article, B', limit: 3_500, of: weighed(({ kept }) => kept.heap), why: '65 places that Lit may have to write in take 2,700 with what they hold, wrappers of nodes 2,000, addresses and texts 1,100; links that we write in ourselves would save 900, for 310 B of script' },
  { what: 'listeners an article', limit: 1.02, of: weighed(({ kept }) => kept.listeners) },
  { what: 'left behind by an article that is gone, B', limit: 100, of: weighed(({ left }) => left.heap) },
];

/** What a figure says of its goal: the quartiles on both sides of the limit are no answer. */
export const verdict = ({ limit, within }, figure) => {
  if (!figure) return 'not measured';
  const [low, high] = within ?? [-Infinity, limit];
  const isGood = value => value >= low && value <= high;
  if (isGood(figure.q1) && isGood(figure.q3)) return 'reached';
  if (!isGood(figure.median) && !isGood(figure.q1) && !isGood(figure.q3)) return 'not reached';
  return `${isGood(figure.median) ? 'reached' : 'not reached'}, but the rounds disagree`;
};

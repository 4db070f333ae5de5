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

const cold = measure => ({ loads }) => (loads.length ? spread(loads.map(round => measure(round['from-markup'], round.static))) : undefined);

/** Each goal's figure is good up to `limit`, or within `within`. */
export const goals = [
  { what: 'create + layout ÷ static, 100 articles', limit: 1.2, of: beside('create', 100, 'static', 'total') },
  { what: 'create + layout ÷ static, one article', limit: 1.25, of: beside('create', 1, 'static', 'total') },
  { what: 'create + layout ÷ React, 100 articles', limit: 1, of: beside('create', 100, 'react', 'total') },
  { what: 'create + layout ÷ React, one article', limit: 1, of: beside('create', 1, 'react', 'total') },
  { what: 'create + layout ÷ the static twin of its pixels and sheets, 100', limit: 1.05, of: beside('create', 100, 'twin', 'total') },
  { what: 'script only ÷ static, 100', limit: 1.8, of: beside('create', 100, 'static', 'script') },
  { what: 'language switch ÷ direct writes, in all, 100', limit: 1.25, of: beside('speak', 100, 'static', 'total') },
  { what: 'language switch ÷ direct writes, script, 100', limit: 3, of: beside('speak', 100, 'static', 'script') },
  { what: 'language switch ÷ React, in all, 100', limit: 1, of: beside('speak', 100, 'react', 'total') },
  { what: 'one date changed ÷ direct writes, script, 100', limit: 6, of: beside('modify', 100, 'static', 'script') },
  {
    what: '100 to the frame, with the list style, ÷ plain HTML',
    limit: 0.2,
    of: results => {
      const rounds = timesOf(results, 'frame', 100);
      return rounds?.[0]['list'] ? ratio(rounds, 'list', 'static', 'total') : undefined;
    },
  },
  { what: 'largest paint ÷ static, cold load', limit: 1.05, of: cold((own, base) => own.lcp / base.lcp) },
  { what: 'blocking time over static, cold load, ms', limit: 10, of: cold((own, base) => own.blocking - base.blocking) },
  { what: 'growth from 10 to 1,000 articles, power', within: [0.95, 1.05], of: growth },
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

// The charts of docs/performance.md: a dot for each variant on a logarithmic axis, with its quartiles. The tables say the same in words.
import { pages } from '../cold/pages.mjs';
import { variants } from '../variants/index.mjs';
import { ratio, spread } from './statistics.mjs';

const [width, left, right, row, top] = [760, 300, 40, 26, 56];
const plain = title => title.replaceAll('`', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const style = `
  text { font: 13px sans-serif; fill: #1b1b1b; } .axis { stroke: #6b6b6b; } .one { stroke: #1b1b1b; stroke-dasharray: 4 3; }
  .dot { fill: #5a6b7b; } .range { stroke: #5a6b7b; stroke-width: 3; } .ours { fill: #0a6b3d; stroke: #0a6b3d; } text.ours { stroke: none; font-weight: 700; }
  @media (prefers-color-scheme: dark) {
    text { fill: #eee; } .axis { stroke: #aaa; } .one { stroke: #eee; } .dot { fill: #9db2c6; } .range { stroke: #9db2c6; } .ours { fill: #5fd39b; stroke: #5fd39b; }
  }`;

/** The round numbers that an axis from the least to the most value shows. */
const ticksOf = (least, most) => [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].filter(tick => tick >= least && tick <= most);

/** `rows`: `{ title, ours, median, q1, q3 }`. */
function chart(heading, rows) {
  const least = Math.min(...rows.map(({ q1 }) => q1)) * 0.8;
  const most = Math.max(...rows.map(({ q3 }) => q3)) * 1.25;
  const x = value => left + (Math.log(value / least) / Math.log(most / least)) * (width - left - right);
  const height = top + rows.length * row + 12;
  const ticks = ticksOf(least, most).map(
    tick => `<line class="${tick === 1 ? 'one' : 'axis'}" opacity="${tick === 1 ? 1 : 0.3}" x1="${x(tick)}" x2="${x(tick)}" y1="${top - 8}" y2="${height - 8}"/><text x="${x(tick)}" y="${top - 14}" text-anchor="middle">${tick}</text>`,
  );
  const dots = rows.map(({ title, ours, median, q1, q3 }, index) => {
    const y = top + index * row + row / 2;
    const own = ours ? ' ours' : '';
    return (
      `<text class="${own.trim()}" x="${left - 12}" y="${y + 4}" text-anchor="end">${plain(title)}</text>` +
      `<line class="range${own}" x1="${x(q1)}" x2="${x(q3)}" y1="${y}" y2="${y}"/><circle class="dot${own}" cx="${x(median)}" cy="${y}" r="5"/>` +
      `<text x="${x(q3) + 8}" y="${y + 4}">${median < 100 ? median.toFixed(2) : Math.round(median)}</text>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img"><title>${plain(heading)}</title><style>${style}</style>
<text x="8" y="20">${plain(heading)}</text>
${[...ticks, ...dots].join('\n')}
</svg>
`;
}

/** The charts as `{ path: svg }`. */
export function chartsOf({ chromium, loads }) {
  const ratiosOf = (wanted, count, part) => {
    const { rounds } = chromium.times.find(each => each.measure === wanted && each.count === count);
    return variants
      .filter(({ name }) => rounds[0][name])
      .map(({ name, title }) => ({ title, ours: title.includes('kommun-nyhet>` '), ...ratio(rounds, name, 'static', part) }));
  };
  const cold = Object.entries(pages).map(([name, { title }]) => ({
    title,
    ours: title.includes('kommun-nyhet'),
    ...spread(loads.map(round => round[name].ready)),
  }));
  return {
    'docs/performance/create.svg': chart('Create and lay out 100 articles ÷ static HTML', ratiosOf('create', 100, 'total')),
    'docs/performance/language.svg': chart('Change the language of 100 articles ÷ direct writes', ratiosOf('speak', 100, 'total')),
    'docs/performance/cold.svg': chart('Dates and sharing there on a slow telephone, ms', cold),
  };
}

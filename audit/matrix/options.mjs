import { slow } from './axes.mjs';
import { checks } from '../checks/index.mjs';

/** Our own checks that are fast enough for `npm test`: those that read pixels or press keys are not. */
const own = checks.map(({ name }) => name).filter(name => ![...slow, 'icon-contrast', 'operable'].includes(name));

/** What the command's arguments ask for; an error for an unknown one. `isPart` says that the outcome would not be the whole. */
export function optionsFrom(args) {
  const options = { only: '', engine: '', part: '', workers: 2, minutes: Infinity, isQuick: false, isOwn: false };
  for (let index = 0; index < args.length; index += 1) {
    const name = args[index].replace(/^--/, '');
    if (name === 'quick') options.isQuick = true;
    else if (name === 'own') options.isOwn = true;
    else if (name in options) options[name] = typeof options[name] === 'number' ? positive(args[++index], name) : args[++index];
    else throw new Error(`Unknown: ${args[index]}. npm run a11y -- --help says what there is.`);
  }
  const { only, engine, part, isQuick, isOwn } = options;
  if (part && !parts.includes(part)) throw new Error(`--part is one of ${parts.join(', ')}, and got ${part}.`);
  const asWritten = ({ words }) => words === 'sv';
  return {
    ...options,
    isPart: Boolean(only || engine || part || isQuick || isOwn),
    /** Whether a checker is asked for. */
    isWanted: ({ name }) => (!engine || name === engine) && !(isQuick && slow.includes(name)) && (!isOwn || own.includes(name)),
    /** The combinations of a plan that are asked for. */
    choose: plan =>
      (isQuick || isOwn ? plan.base.filter(asWritten) : parts.filter(name => !part || name === part).flatMap(name => plan[name])).filter(({ page }) => page.includes(only)),
  };
}

const parts = ['everywhere', 'base', 'pairs']; // in this order, so that a run that is stopped has seen something of every mode

function positive(text, name) {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} needs a number above 0, and got ${text}.`);
  return number;
}

/** What the command's arguments ask for; an error for an unknown one. `only`: parts of ids, parted by commas. */
export function optionsFrom(args) {
  const options = { only: undefined, workers: '2' };
  for (let index = 0; index < args.length; index += 2) {
    const name = args[index].replace(/^--/, '');
    if (!(name in options) || !args[index + 1]) throw new Error(`Unknown, or without a value: ${args[index]}. npm run a11y -- --help says what there is.`);
    options[name] = args[index + 1];
  }
  const workers = Number(options.workers);
  if (!(Number.isInteger(workers) && workers > 0)) throw new Error(`--workers needs a whole number above 0, and got ${options.workers}.`);
  const words = options.only?.split(',');
  return { workers, isPart: !!words, isWanted: ({ id }) => !words || words.some(word => id.includes(word)) };
}

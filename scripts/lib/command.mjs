import { parseArgs } from 'node:util';

/**
 * The options that a command was given, and `files`: the words without a dash. `options` says what each does: a sentence for a switch, and
 * parseArgs' own terms with a `description` for one that takes a value. Ends the process where --help is asked for, or a word is not known.
 */
export function command(purpose, options = {}, { files } = {}) {
  const known = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, typeof option === 'string' ? { type: 'boolean', description: option } : option]));
  const help = usage(purpose, known, files);
  try {
    const { values, positionals } = parseArgs({ options: { ...known, help: { type: 'boolean', short: 'h' } }, allowPositionals: Boolean(files) });
    if (!values.help) return { ...values, files: positionals };
    console.log(help);
    return process.exit();
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    return process.exit(1);
  }
}

function usage(purpose, options, files) {
  const rows = Object.entries(options).map(([name, { type, description }]) => [`--${name}${type === 'string' ? ' …' : ''}`, description]);
  if (files) rows.push(['…', files]);
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return [purpose, ...(rows.length ? [''] : []), ...rows.map(([name, description]) => `  ${name.padEnd(width)}  ${description}`)].join('\n');
}

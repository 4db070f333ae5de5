/** What lit-localize lets pass in the code: one sentence for each message that no translator could work with. */
export function problemsOfMessages(messages) {
  const problems = [];
  for (const { name, desc } of messages) {
    // lit-localize makes up an id from the text where none is given, and it changes with the text
    if (/^[sh][0-9a-f]{16}$/.test(name)) problems.push(`A msg() without id in src/locale/ (${name}): give it one.`);
    if (!desc) problems.push(`The message "${name}" has no description: write what the translator needs to know in \`desc\`.`);
  }
  return problems;
}

/** What is `missing` in a file of translations, and `wrong` in it: one sentence each. `known` are the ids of all messages. */
export function problemsOfTranslations({ path, units, ids, optional }, known) {
  const missing = [];
  const wrong = [];
  for (const id of ids) {
    const { source, target, stale } = units[id] ?? {};
    if (!target) {
      if (!optional) missing.push(`"${id}" has no translation: fill in its <target> in ${path} and run \`npm run locales\`.`);
      continue;
    }
    if (stale) missing.push(`"${id}" was translated from an older text: correct its <target> in ${path}, or only take its state away, and run \`npm run locales\`.`);
    if (placesIn(source) !== placesIn(target)) wrong.push(`"${id}" in ${path} has ${placesIn(target) || 'no places'}, and the text that it translates has ${placesIn(source) || 'none'}: what stands in braces is filled in, and stays as it is.`);
    if (id === 'months' && wordsIn(source) !== wordsIn(target)) wrong.push(`"months" in ${path} is ${wordsIn(target)} words: write the ${wordsIn(source)} months in order, parted by spaces, one word each.`);
  }
  for (const id of Object.keys(units)) if (!known.includes(id)) missing.push(`"${id}" in ${path} is used nowhere: \`npm run locales\` takes it out.`);
  return { missing, wrong };
}

/** `{age} {service}`, in an order of their own: a language has its own. */
const placesIn = text => (text.match(/\{[^}]*\}/g) ?? []).sort().join(' ');
const wordsIn = text => text.trim().split(/\s+/).length;

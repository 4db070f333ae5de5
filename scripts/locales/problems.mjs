/** What lit-localize lets pass: one sentence for each gap in the translations. */
export function problemsOf(messages, units) {
  const problems = [];
  const ids = messages.map(message => message.name);
  for (const { name, desc } of messages) {
    // lit-localize makes up an id from the text where none is given, and it changes with the text
    if (/^[sh][0-9a-f]{16}$/.test(name)) problems.push(`A msg() without id in src/locale/texts.ts (${name}): give it one.`);
    if (!desc) problems.push(`The message "${name}" has no description: write what the translator needs to know in \`desc\`.`);
  }
  for (const [locale, known] of Object.entries(units)) {
    const file = `locales/${locale}.xlf`;
    for (const id of ids) {
      const { target = '', stale } = known[id] ?? {};
      if (!target.trim()) problems.push(`"${id}" has no translation: fill in its <target> in ${file} and run \`npm run locales\`.`);
      else if (stale) {
        problems.push(`"${id}" was translated from an older text: correct its <target> in ${file}, or only take its state away, and run \`npm run locales\`.`);
      }
    }
    for (const id of Object.keys(known)) if (!ids.includes(id)) problems.push(`"${id}" in ${file} is used nowhere: run \`npm run locales\`.`);
  }
  return problems;
}

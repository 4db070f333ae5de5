/** A transcript as it can be asked about: each section's acts, each with its key and what was said, a line for each time. */
export function heardIn(text) {
  const sections = new Map();
  let acts;
  for (const line of text.split('\n')) {
    if (line.startsWith('== ')) sections.set(line.slice(3, -3), (acts = []));
    else if (line.startsWith('> ')) acts.push({ label: line.slice(2), said: [] });
    else if (line.startsWith('    ') && line.trim() !== '(nothing)') acts.at(-1).said.push(line.trim());
  }
  /** Everything said in a section, or in all. */
  const lines = title => [...sections].filter(([name]) => !title || name === title).flatMap(([, acts]) => acts.flatMap(({ said }) => said));
  return { has: title => sections.has(title), acts: title => sections.get(title) ?? [], lines };
}

/** A line without its languages. */
export const plain = line => line.replace(/ \[[a-z]{2,3}(-[A-Za-z]+)?\](?= |$)/g, '');

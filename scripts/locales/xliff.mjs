// The little of XLIFF 1.2 that the checks need and lit-localize's own reader leaves out.

const UNIT = /<trans-unit\b[^>]*?\bid="([^"]*)"[^>]*>([\s\S]*?)<\/trans-unit>\s*/g;
const TARGET = /<target([^>]*)>([\s\S]*?)<\/target>/;
const STALE = ' state="needs-review-translation"';

/** `{ id: { source, target, stale } }`; `stale` when the source has changed since it was translated, no `target` where it is empty. */
export function unitsOf(xliff) {
  const units = {};
  for (const [, id, unit] of xliff.matchAll(UNIT)) {
    const [, attributes = '', target] = unit.match(TARGET) ?? [];
    units[id] = { source: unit.match(/<source[^>]*>([\s\S]*?)<\/source>/)?.[1], target: target?.trim() ? target : undefined, stale: attributes.includes(STALE.trim()) };
  }
  return units;
}

/** The files of a language as one, for lit-localize, which knows one and takes an empty target for a translation; '' where there is none. */
export function joined(files) {
  const [first, ...others] = files.filter(Boolean);
  const more = others.flatMap(file => [...file.matchAll(UNIT)].map(([unit]) => unit)).join('');
  return (first ?? '').replace('</body>', () => `${more}</body>`).replace(/<target[^>]*>\s*<\/target>\s*/g, '');
}

/** Of one file with everything: that with these units alone, in this order, each with a target to be filled in. */
export function apart(xliff, ids) {
  const units = Object.fromEntries([...withTargets(xliff, () => '').matchAll(UNIT)].map(([unit, id]) => [id, unit]));
  return xliff.replace(/(<body>\s*)[\s\S]*(<\/body>)/, (_, start, end) => start + ids.map(id => units[id]).join('') + end);
}

/** With the source's own text where there is no translation, so that lit-localize has nothing to say of it. */
export const complete = xliff => withTargets(xliff, source => source);

const withTargets = (xliff, target) =>
  xliff.replace(UNIT, unit => (TARGET.test(unit) ? unit : unit.replace(/\n(\s*)<source[^>]*>([\s\S]*?)<\/source>/, (line, indent, source) => `${line}\n${indent}<target>${target(source)}</target>`)));

/**
 * lit-localize keeps the old translation of a changed source and says nothing. Here its target is marked
 * as in need of review, until the translator changes the target or takes the mark away.
 */
export function markStale(xliff, before) {
  return xliff.replace(UNIT, (unit, id) => {
    const { source, target } = unitsOf(unit)[id];
    const old = before[id];
    const stale = old?.target !== undefined && old.target === target && (old.stale || old.source !== source);
    return unit.replace(TARGET, (_, attributes, text) => `<target${attributes.replace(STALE, '')}${stale ? STALE : ''}>${text}</target>`);
  });
}

// The little of XLIFF 1.2 that the checks need and lit-localize's own reader leaves out.

const UNIT = /<trans-unit\b[^>]*?\bid="([^"]*)"[^>]*>([\s\S]*?)<\/trans-unit>/g;
const TARGET = /<target([^>]*)>([\s\S]*?)<\/target>/;
const STALE = ' state="needs-review-translation"';

/** `{ id: { source, target, stale } }`; `stale` when the source has changed since it was translated. */
export function unitsOf(xliff) {
  const units = {};
  for (const [, id, unit] of xliff.matchAll(UNIT)) {
    const [, attributes = '', target] = unit.match(TARGET) ?? [];
    units[id] = { source: unit.match(/<source[^>]*>([\s\S]*?)<\/source>/)?.[1], target, stale: attributes.includes(STALE.trim()) };
  }
  return units;
}

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

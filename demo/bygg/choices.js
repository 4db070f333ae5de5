import { DEFAULT_SHARE } from './channels.js';

const DEFAULTS = { share: DEFAULT_SHARE, 'heading-level': '2', locale: '', 'outdated-after': 'P1Y', images: '' };

/** An ISO 8601 duration in the largest unit it fits: twelve months are a year. `undefined` where the count is no whole number from 1. */
export const duration = (count, unit) => {
  const number = /^[1-9]\d{0,3}$/.test(count.trim()) ? Number(count) : 0;
  if (!number) return undefined;
  return unit === 'M' && number % 12 === 0 ? `P${number / 12}Y` : `P${number}${unit}`;
};

/**
 * The attributes that a form's choices make, without those that are as they would be anyway. `share` is read elsewhere
 * (channels.js). A time that is not valid counts as not chosen.
 */
export const attributesFrom = (form, share) => {
  const { level, locale, threshold, count, unit, images } = form.elements;
  const wanted = {
    share,
    'heading-level': level.value,
    locale: locale.value,
    'outdated-after': threshold.value === 'never' ? 'never' : (duration(count.value, unit.value) ?? DEFAULTS['outdated-after']),
    images: images.checked ? 'any' : '',
  };
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => value !== DEFAULTS[name]));
};

/** The time zone that the browsers believe to be in: tests of dates run in several. */
export const zone = process.env.KOMMUN_NYHET_TZ || 'Europe/Stockholm';

/** The environment for a browser's process. */
export const inZone = (more = {}) => ({ ...process.env, TZ: zone, ...more });

/** The time zone in which tests run; those of dates run in others, too. */
export const home = 'Europe/Stockholm';

/** The environment for a browser's process that believes to be in that zone. */
export const inZone = (zone = home) => ({ ...process.env, TZ: zone });

/** A script of JSON-LD, as pages write it: `application/ld+json; charset=utf-8`, too. */
export const JSON_LD = 'script[type*="ld+json" i]';

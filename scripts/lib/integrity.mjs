import { createHash } from 'node:crypto';

/** What a page writes as `integrity`: https://www.w3.org/TR/SRI/ */
export const integrityOf = content => `sha384-${createHash('sha384').update(content).digest('base64')}`;

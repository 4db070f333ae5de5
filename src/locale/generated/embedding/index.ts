// Written by `npm run locales`: do not edit.

import { templates as en } from './en.js';

export const translations = { en } as const;

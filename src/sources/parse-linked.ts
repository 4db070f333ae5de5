import { parseJson } from '../article/json.js';

/** What stands before a key of schema.org's where that is not the only vocabulary, and where JSON-LD is expanded. */
const PREFIX = /"(?:schema:|https?:[\\/]+schema\.org[\\/]+)(?=\w+"\s*:)/g;

/** Reads JSON as pages and systems write it, schema.org's words by their bare names. `undefined` where it cannot be read. */
export const parseLinked = (json: string): unknown => parseJson(json.replace(PREFIX, '"'));

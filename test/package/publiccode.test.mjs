// publiccode.yml as those who list public software read it: https://yml.publiccode.tools/schema.core.html (0.5), with the limits that the
// standard's own parser keeps. No package on npm has its schema. `node --test test/package/publiccode.test.mjs`
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { root } from '../../scripts/lib/root.mjs';

const read = (path) => readFile(join(root, path), 'utf8');
const text = { type: 'string', minLength: 1 };
const list = (items) => ({ type: 'array', minItems: 1, items });
const object = (required, optional = {}) => ({ type: 'object', required: Object.keys(required), properties: { ...required, ...optional }, additionalProperties: false });

const description = object({ shortDescription: { ...text, maxLength: 150 }, longDescription: { ...text, minLength: 150, maxLength: 10_000 }, features: list({ ...text, maxLength: 100 }) });
const schema = object({
  publiccodeYmlVersion: { enum: ['0.5'] },
  name: text,
  url: { type: 'string', pattern: '^https://' },
  softwareVersion: text,
  platforms: list(text),
  categories: list({ enum: ['communications', 'content-management'] }), // of the standard's list, those that we use
  developmentStatus: { enum: ['concept', 'development', 'beta', 'stable', 'obsolete'] },
  softwareType: { enum: ['addon', 'library'] },
  intendedAudience: object({ countries: list({ type: 'string', pattern: '^[a-z]{2}$' }), scope: list({ enum: ['local-authorities'] }) }),
  description: object({ sv: description, en: description }),
  legal: object({ license: text }),
  maintenance: object({ type: { enum: ['community', 'internal'] }, contacts: list(object({ name: text }, { email: text, affiliation: text })) }),
  localisation: object({ localisationReady: { type: 'boolean' }, availableLanguages: list(text) }),
}, { releaseDate: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } });

describe('publiccode.yml', () => {
  it('is valid', async () => {
    const ajv = new Ajv({ allErrors: true });
    ajv.validate(schema, parse(await read('publiccode.yml')));
    assert.deepEqual(ajv.errors, null);
  });

  it('says what the package says, and the languages that there are', async () => {
    const { softwareVersion, name, legal, localisation } = parse(await read('publiccode.yml'));
    const self = JSON.parse(await read('package.json'));
    const { sourceLocale, targetLocales } = JSON.parse(await read('lit-localize.json'));
    assert.deepEqual(
      { version: softwareVersion, name, license: legal.license, languages: localisation.availableLanguages },
      { version: self.version, name: self.name, license: self.license, languages: [sourceLocale, ...targetLocales] },
    );
  });
});

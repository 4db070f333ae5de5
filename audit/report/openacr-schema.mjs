import Ajv from 'ajv';
import { parse } from 'yaml';
import { read } from '../../scripts/lib/files.mjs';

/** What is wrong with a report as OpenACR, in words, by its schema. That every criterion has a row, problems.mjs sees to. */
export async function problemsInOpenacr(yaml) {
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(await read('audit/report/openacr/openacr-0.1.0.schema.json')));
  validate(parse(yaml));
  return (validate.errors ?? []).map(({ instancePath, message }) => `OpenACR: ${instancePath} ${message}.`);
}

import { parse } from 'yaml';
import { read } from '../../scripts/lib/files.mjs';

/** OpenACR's catalogue of criteria: the chapters, and the terms for how well a criterion is met. */
export const readCatalogue = async () => parse(await read('audit/report/openacr/catalog-2.5-wcag-2.2-eu.yaml'));

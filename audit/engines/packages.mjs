// The packages of audit/: their versions, and where their files lie.
import { createRequire } from 'node:module';
import { versionsIn } from '../../scripts/lib/fetch-packages.mjs';

/** The version of a package, by package.json. */
export const versionOf = async name => (await versionsIn('audit'))[name];

/** Where a package's file, its main one by default, lies on this machine. */
export const { resolve: fileOf } = createRequire(import.meta.url);

// The packages of audit/: their versions, and where their files lie.
import { createRequire } from 'node:module';
import { versionsIn } from '../../scripts/lib/fetch-packages.mjs';

/** `{ package: version }`, by the names in package.json. */
export const versions = () => versionsIn('audit');

/** Where a package's file, its main one by default, lies on this machine. */
export const { resolve: fileOf } = createRequire(import.meta.url);

/** Imports one of the packages. */
export const load = name => import(name);

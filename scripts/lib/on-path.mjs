import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a command, or undefined where there is none. */
export const onPath = name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name)).find(path => existsSync(path));

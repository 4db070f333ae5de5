import { caseIn, type Case } from './case.js';

/** What the bundler makes of it: every file of a pattern, in the script itself. */
declare global {
  interface ImportMeta {
    readonly glob: <T>(patterns: string | string[], options: { eager: boolean; query: string; import: string }) => Record<string, T>;
  }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));

/** Every case, in its kinds' order. */
export const cases: readonly Case[] = Object.entries(import.meta.glob<string>('./cases/*.txt', { eager: true, query: '?raw', import: 'default' }))
  .map(([path, text]) => caseIn(nameOf(path), text));

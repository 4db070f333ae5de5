import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { layersRule } from './scripts/eslint/layers.mjs';

const types = ['src/**/*.ts', 'test/**/*.ts'];
const scripts = ['**/*.mjs', '*.js', 'demo/**/*.js'];

/** TypeScript is for types only: what it alone can run (enums, namespaces, decorators) stays out. */
const typesOnly = [
  ['TSEnumDeclaration', 'Use a union of strings instead of an enum.'],
  ['TSModuleDeclaration:not([kind=global])', 'Use a module instead of a namespace.'],
  ['Decorator', 'Use `reflect` and `declare` instead of decorators: smaller, and they run in every tool.'],
  ['TSParameterProperty', 'Write the field out instead of a parameter property.'],
].map(([selector, message]) => ({ selector, message }));

/** A focused or skipped test would pass unseen. */
const everyTestRuns = [
  {
    selector: 'MemberExpression[object.name=/^(describe|it|context)$/][property.name=/^(only|skip)$/]',
    message: 'Every test runs: take `.only` or `.skip` away.',
  },
  { selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]', message: 'Every test runs: take the x or f away.' },
  {
    selector: 'ExpressionStatement > CallExpression[callee.property.name=accessible]',
    message: 'Await it: an assertion that nobody awaits cannot fail.',
  },
];

/** Test files share pages (scripts/test/pages.mjs), and one outside of a `describe` would be of all of them. */
const nothingOfAll = {
  selector: 'Program > ExpressionStatement > CallExpression[callee.name=/^(it|before|after|beforeEach|afterEach)$/]',
  message: 'Put it into a `describe`: other test files run in the same page.',
};

/** The product needs neither the evidence nor what it is tried in, and those two do not need each other. */
const rooms = [
  [['src/**', 'test/**', 'scripts/**', 'demo/**', 'bench/**'], ['audit', 'trials']],
  [['audit/**'], ['trials']],
  [['trials/**'], ['audit']],
].map(([files, closed]) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: closed.map(room => ({ group: [`**/${room}/**`], message: `Nothing here imports from ${room}/.` })) }] },
}));

export default tseslint.config(
  { ignores: ['dist/', 'release/', '.cache/', 'node_modules/', 'frameworks/', 'test/package/project/', 'test/package/templates/', 'src/locale/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: types,
    extends: [
      tseslint.configs.strictTypeChecked,
      lit['flat/recommended'],
      litA11y.configs.recommended,
      wc['flat/recommended'],
      wc['flat/best-practice'],
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', ...typesOnly],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // pages call us from JavaScript, which passes what the types rule out
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // as querySelector<E>() does: the caller knows what it looks for
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // properties set before the element was defined are deleted and set again
      '@typescript-eslint/no-dynamic-delete': 'off',
      // one file defines the class, another the tag name (src/define.ts)
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...typesOnly, ...everyTestRuns],
      '@typescript-eslint/no-non-null-assertion': 'off', // a test that meets null there fails, as it should
      '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(…).to.be.true
      // chai's equal() answers with a promise only in the types, for snapshots that we do not use
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] }],
    },
  },
  {
    files: ['test/**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...typesOnly, ...everyTestRuns, nothingOfAll] },
  },
  {
    files: scripts,
    extends: [tseslint.configs.base],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { args: 'after-used' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-const-assign': 'error',
      'no-dupe-keys': 'error',
      'no-unreachable': 'error',
      'no-fallthrough': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.js'],
    plugins: { 'kommun-nyhet': { rules: { layers: layersRule } } },
    rules: { 'kommun-nyhet/layers': 'error' },
  },
  rooms,
);

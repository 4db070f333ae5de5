// Prints the same articles with every template, and compares: `npm run trials -- templates`.
//   npm run trials -- templates --only drupal      one of them; the committed outcome stays as it is
import { parseArgs } from 'node:util';
import { installMissing } from '../../scripts/browsers/install.mjs';
import { buildIfStale } from '../../scripts/build/current.mjs';
import { installPackages } from '../../scripts/lib/apt.mjs';
import { exitOnSignals } from '../../scripts/lib/signals.mjs';
import { forWordPress } from '../wordpress/packages.mjs';
import { articles } from './articles.mjs';
import { writeProof } from './proof.mjs';

const trials = ['server', 'html', 'drupal', 'razor', 'sitevision', 'wordpress'];
const packages = [
  'php-twig', 'php-intl', // Drupal
  'mono-runtime', 'mono-mcs', 'libmono-system-web-razor2.0-cil', 'libmono-system-web-extensions4.0-cil', // Umbraco and Optimizely
  'default-jdk-headless', 'velocity', 'librhino-java', // Sitevision
  'gettext', // the translations
];

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const chosen = values.only ?? trials;

exitOnSignals();

const problems = [
  ...chosen.filter(name => !trials.includes(name)).map(name => `No template is called ${name}: choose among ${trials.join(', ')}.`),
  installPackages(() => [...forWordPress(), ...packages]),
].filter(Boolean);
if (!problems.length && chosen.includes('wordpress')) problems.push(...installMissing(['chromium']));
if (!problems.length && chosen.some(name => ['server', 'wordpress'].includes(name)) && !buildIfStale()) problems.push('The build failed, so there is no server function, and no script for the plugin: see above.');
for (const problem of problems) console.error(problem);

const outcomes = [];
for (const name of problems.length ? [] : chosen) {
  const { title, trial } = await import(`./${name}/trial.mjs`);
  console.log(`# ${title}`);
  const stopped = error => {
    console.log(`not ok ${title} runs to its end\n${error.stack}`);
    return { about: {}, results: [{ name: 'it runs to its end', problem: error.stack }] };
  };
  outcomes.push({ title, ...(await trial(console.log).catch(stopped)) });
}
const results = outcomes.flatMap(outcome => outcome.results);
const failures = results.filter(({ problem }) => problem).length + problems.length;
if (!values.only && !problems.length) await writeProof(outcomes, Object.keys(articles).length);
console.log(`${results.length + problems.length - failures} passed, ${failures} failed`);
process.exitCode = failures ? 1 : 0;

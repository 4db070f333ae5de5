// For each rule a fault planted in a transcript, which the rule must find: one that cannot fail proves nothing.
import { rules } from './rules.mjs';

const without = pattern => text => text.replace(pattern, '');
const instead = (pattern, other) => text => text.replace(pattern, other);

/** By rule: the scenario, and what is done to its transcript. Orca speaks Swedish in it. */
const planted = {
  'something is heard in every section': ['artikeln', instead(/(== Buttons ==\n> b\n) .*\n/, '$1    (nothing)\n')],
  'nothing is blank or has no name': ['artikeln', instead('    Dela på X länk [sv]', '    blank')],
  'nothing is said twice in a row': ['artikeln', instead(/^ +7 maj 2021 .*\n/m, '$&$&')],
  'words do not run together': ['artikeln', instead('Dela sidan: [2021', 'Dela sidan:[2021')],
  'an empty status is silent': ['artikeln', instead(/\n\n== Headings/, '\n    statusrad$&')],
  'nothing but the page is read': ['fel-lage', instead('    Filen finns inte.', '    huvud\n$&')],
  'every heading is said, with its level and language': ['artikeln', instead('kommun huvud nivå 1', 'kommun huvud nivå 2')],
  'every heading is read, with its level': ['tre-artiklar', without(/ +Fokus på barn och unga i riskzonen \[sv\]\n +huvud nivå 2 .*\n/)],
  'what the article says is read once, in its language': ['engelska-ord', instead('Published: [en]', 'Published: [sv]')],
  'every picture has its alt text once': ['artikeln', without(/^ +Lokalpolisområdeschef, kommunpoliser.*\n/m)],
  'every caption is said once, and as a caption': ['artikeln', without(/^ +rubrik .*\n/m)],
  'every link and button is read once, in order, with its name': ['artikeln', without(/^ +Dela med e-post \[sv\]\n/m)],
  'every link and button has a name of its own': ['tre-artiklar', instead('Dela på X Fokus på barn och unga i riskzonen länk', 'Dela på X Skapa trygga offentliga miljöer länk')],
  'every link and button says its name once': ['tre-artiklar', instead('    Kopiera länk Fokus på barn och unga i riskzonen tryckknapp', '    Fokus på barn och unga i riskzonen Kopiera länk Fokus på barn och unga i riskzonen tryckknapp')],
  'copying is told once, and its end not at all': ['artikeln', instead(/ +Länken är kopierad\n/, '$&$&')],
  'what becomes of loading is told once': ['misslyckas', without('    Artikeln kunde inte hämtas.\n')],
};

/** What is wrong with the rules themselves. `read` gives a transcript, `judge` what each rule says of it. */
export async function unproven(read, judge) {
  const problems = Object.keys(rules).filter(rule => !planted[rule]).map(rule => `Nothing is planted for "${rule}".`);
  for (const [rule, [scenario, plant]] of Object.entries(planted)) {
    const name = `${scenario}.sv.chromium`;
    const text = await read(name);
    const found = () => judge(name, plant(text)).some(each => each.rule === rule && each.problem);
    if (plant(text) === text) problems.push(`What is planted for "${rule}" does not fit ${name}.`);
    else if (!found()) problems.push(`"${rule}" does not find what is planted for it.`);
  }
  return problems;
}

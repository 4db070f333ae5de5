// Asks the server for each file of the release, and says whether it came as it was published.
const { version } = document.body.dataset;
const base = new URL(`${version}/dist/`, import.meta.url);
const TYPES = { js: /^(text|application)\/javascript\b/, css: /^text\/css\b/ };

const findings = document.querySelector('#findings');
const say = text => findings.append(Object.assign(document.createElement('li'), { textContent: text }));

/** What is wrong with one file, in sentences. */
async function faultsOf(name, integrity) {
  const answer = await fetch(new URL(name, base), { cache: 'no-store' });
  if (!answer.ok) return [`${name}: webbservern svarade ${answer.status}. Har hela mappen laddats upp?`];
  const faults = [];
  // crypto.subtle exists on https and localhost alone; there the browser itself compares, as it does for a visitor
  const same = await fetch(new URL(name, base), { cache: 'no-store', integrity }).then(() => true, () => false);
  if (!same) faults.push(`${name}: filen är inte den som publicerades. Ladda upp den på nytt, i binärt läge och utan att webbservern ändrar i den.`);
  const type = answer.headers.get('content-type') ?? 'ingen typ';
  if (!TYPES[name.split('.').at(-1)].test(type)) faults.push(`${name}: webbservern säger att filen är ”${type}”.`);
  return faults;
}

async function adviceOf(name) {
  const { headers } = await fetch(new URL(name, base), { cache: 'no-store' });
  const advice = [];
  if (!/immutable/.test(headers.get('cache-control') ?? '')) advice.push('Filerna får inte ligga kvar i besökarnas webbläsare: inställningarna för cache gäller inte. Det fungerar ändå, men besökarna hämtar mer än de behöver.');
  if (!/br|gzip|zstd/.test(headers.get('content-encoding') ?? '')) advice.push('Filerna skickas utan komprimering. Det fungerar ändå, men tar tre gånger så lång tid.');
  return advice;
}

/** What the article in this page lacks. */
async function faultsOfPage() {
  await Promise.race([customElements.whenDefined('kommun-nyhet'), new Promise(resolve => { setTimeout(resolve, 5_000); })]);
  return customElements.get('kommun-nyhet') ? [] : ['Skriptet körs inte på den här sidan. Se efter i webbläsarens konsol: en Content Security Policy kan stoppa det.'];
}

async function prove() {
  const answer = await fetch(new URL('sri.json', base), { cache: 'no-store' });
  if (!answer.ok) throw new Error(`webbservern svarade ${answer.status}`);
  const hashes = await answer.json();
  const faults = [...await Promise.all(Object.entries(hashes).map(([name, hash]) => faultsOf(name, hash))), await faultsOfPage()].flat();
  for (const fault of faults) say(`Fel: ${fault}`);
  for (const advice of await adviceOf('kommun-nyhet.js')) say(`Tips: ${advice}`);
  return faults.length ? `Uppladdningen fungerar inte: ${faults.length} fel.` : `Uppladdningen fungerar: ${Object.keys(hashes).length} filer är de som publicerades.`;
}

const cannot = error => `Uppladdningen fungerar inte: sri.json kunde inte läsas (${error.message}).`;
document.querySelector('#outcome').textContent = await prove().catch(cannot);

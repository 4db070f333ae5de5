// QualWeb: ACT rules, WCAG techniques and best practices. Its own runner crashes with this Chromium, so its bundles are
// put in the page here, as that does it.
import { inject } from './inject.mjs';
import { fileOf, versionOf } from './packages.mjs';

const bundles = ['qw-page', 'util', 'locale', 'act-rules', 'wcag-techniques', 'best-practices'].map(name => `@qualweb/${name}`);

export const name = 'qualweb';
export const version = async () => {
  const parts = ['act-rules', 'wcag-techniques', 'best-practices'];
  return (await Promise.all(parts.map(async part => `${part} ${await versionOf(`@qualweb/${part}`)}`))).join(', ');
};

export const check = async ({ page }) => {
  // what it knows of a page it collects as it is loaded, so it is loaded for each check
  await inject(page, bundles.map(fileOf), 'false');
  return page.evaluate(look);
};

/** Runs in the page. A warning is what QualWeb leaves to a person, and whatever it finds against its best practices. */
async function look() {
  const { ACTRulesRunner, WCAGTechniquesRunner, BestPracticesRunner, matrix } = window;
  const sourceHtml = document.documentElement.outerHTML;
  const reports = [ACTRulesRunner, WCAGTechniquesRunner, BestPracticesRunner].map(Runner =>
    new Runner({}, { translate: 'en', fallback: 'en' }).configure({}).test({ sourceHtml }).getReport(),
  );

  const trees = tree => [tree, ...[...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : []))];
  const all = trees(document).flatMap(tree => [...tree.querySelectorAll('*')]);
  const hosts = all.filter(({ shadowRoot }) => shadowRoot);
  /** A pointer is a selector; into a shadow tree, right after its host's selector, which may be left out. */
  const elementAt = pointer => {
    const inside = hosts.map(host => [host, pointer.replace(host.getAttribute('qw-selector'), '')]).find(([, rest]) => rest !== pointer && !/^( >|$)/.test(rest));
    if (inside) return inside[0].shadowRoot.querySelector(inside[1]);
    return document.querySelector(pointer) ?? hosts.map(({ shadowRoot }) => shadowRoot.querySelector(pointer)).find(Boolean);
  };
  const assertions = reports.flatMap(({ type, assertions }) => Object.values(assertions).map(assertion => ({ type, ...assertion })));
  const criteriaOf = metadata => (metadata['success-criteria'] ?? []).map(({ name }) => name);
  const findings = assertions.flatMap(({ type, code, metadata, results }) =>
    results
      .filter(({ verdict }) => verdict === 'failed' || verdict === 'warning')
      .flatMap(({ verdict, description, resultCode, elements }) =>
        (elements.length ? elements : [{}]).map(({ pointer }) => ({
          rule: code,
          level: verdict === 'failed' && type !== 'best-practices' ? 'failure' : 'warning',
          target: pointer ? matrix.pathOf(elementAt(pointer)) : 'document',
          message: description || resultCode,
          criteria: criteriaOf(metadata),
        })),
      ),
  );
  for (const element of all) for (const left of ['qw-selector', 'qw-css-rules', '_documentSelector']) element.removeAttribute(left);
  const applicable = assertions.filter(({ metadata }) => metadata.outcome !== 'inapplicable');
  const ran = Object.fromEntries(applicable.map(({ code, metadata }) => [code, criteriaOf(metadata)]));
  return { rules: applicable.length, ran, findings };
}

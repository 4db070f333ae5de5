// Loaded first by the pages of these tests: writes down what goes wrong in them.
window.problems = [];
for (const name of ['securitypolicyviolation', 'error']) {
  addEventListener(name, event => window.problems.push(`${name}: ${event.violatedDirective ?? event.message ?? event.target.localName} ${event.blockedURI ?? ''}`), true);
}
addEventListener('unhandledrejection', event => window.problems.push(`unhandledrejection: ${event.reason}`));

interface Policy {
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (address: string) => string;
}

/**
 * The Trusted Types policy of this script, where the browser has them. It lets text become a document that is inert, in which
 * nothing runs and nothing is fetched, and DOMPurify work; never a script. In the published script Lit uses the same one, since a name
 * may be used once: scripts/build/plugins.mjs.
 */
export const policy = (globalThis as { trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy } }).trustedTypes?.createPolicy('kommun-nyhet', {
  createHTML: (html) => html,
  createScriptURL: () => '',
});

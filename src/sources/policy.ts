interface Policy {
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (address: string) => string;
}

/**
 * The Trusted Types policy of what the embedding script adds, where the browser has them; DOMPurify is handed it. It lets text become a
 * document that is inert, in which nothing runs and nothing is fetched; never a script. Lit has one of its own.
 */
export const policy = (globalThis as { trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy } }).trustedTypes?.createPolicy('kommun-nyhet-embed', {
  createHTML: (html) => html,
  createScriptURL: () => '',
});

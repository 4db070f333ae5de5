import { executeServerCommand } from '@web/test-runner-commands';

/** What the server heard of one request. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the connection closed before the answer's end. */
  readonly cancelled: boolean;
}

/** Two origins of the server in scripts/test/faults.mjs, and one where nobody listens. */
const origins: Promise<{ here: string; there: string; nowhere: string }> = executeServerCommand('faults');

/** A place of one test's own at that server. */
export interface Faults {
  /** A number that no other test has; what is asked for under an address with it in, is counted. */
  readonly token: string;
  readonly here: string;
  readonly there: string;
  readonly nowhere: string;
  /** The address of one of the answers in scripts/test/faults-answers.mjs. */
  readonly at: (answer: string) => string;
  /** Lets go of every answer that is `held`. */
  readonly release: () => Promise<unknown>;
  /** What was asked for, once it is that many requests and that many of them are cancelled. */
  readonly asked: (requests?: number, cancelled?: number) => Promise<readonly Asked[]>;
}

export const faults = async (): Promise<Faults> => {
  const { here, there, nowhere } = await origins;
  const token = String(Math.floor((1 + Math.random() * 8) * 1e15));
  return {
    token,
    here,
    there,
    nowhere,
    at: (answer) => `${here}/${token}/${answer}`,
    release: () => fetch(`${here}/${token}/release`),
    asked: async (requests = 0, cancelled = 0) =>
      (await (await fetch(`${here}/log/${token}?requests=${requests}&cancelled=${cancelled}`)).json()) as readonly Asked[],
  };
};

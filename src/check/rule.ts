/** How much it matters: `error`, readers lose something or are told what is wrong; `tip`, it reads worse than it need, or nobody but the author can know. */
export type Severity = 'error' | 'tip';

/** An article as its author wrote it, for the rules to look at. Nothing in it is changed. */
export interface Authored {
  /** The `<kommun-nyhet>`. */
  readonly host: Element;
  /** What a selector matches in the author's markup, in order; without scripts and what is hidden from everybody. */
  readonly all: (selector: string) => Element[];
  /** What was meant for one of the article's slots, and stands deeper than its children. */
  readonly deepSlots: () => Element[];
  /** Language of an element, such as `sv`; empty where nobody says. */
  readonly lang: (element: Element) => string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What the words about a problem have places for. */
export type Data = Readonly<Record<string, string | number>>;

/** A place where a rule is not kept: the element in the author's markup, or the `<kommun-nyhet>` itself. */
export interface Problem {
  readonly element: Element;
  readonly data?: Data;
}

/** One thing that readers would stumble over. Its words are in src/locale/check.ts, under its id, and under its id and `-why`. */
export interface Rule {
  /** The name of its file, and what switches it off. */
  readonly id: string;
  readonly severity: Severity;
  /** Success criterion of WCAG 2.2; in EN 301 549, which requires A and AA, it has `9.` before it. Empty where the rule has another reason. */
  readonly clause: string;
  readonly find: (article: Authored) => Problem[];
}

/** What the documentation says of a rule, and what its tests are: no part of the script. */
export interface Examples {
  /** Who says so. */
  readonly source: string;
  /** Markup in which this rule alone finds something, once: a part of a body, or a whole `<kommun-nyhet>`. */
  readonly bad: readonly string[];
  /** Markup in which no rule finds anything. */
  readonly good: readonly string[];
}

import { start } from './check/start.js';

export { CheckEvent } from './check/event.js';
export { check, type CheckOptions, type Finding } from './check/run.js';
export { rules } from './check/rules.js';
export type { Rule, Severity } from './check/rule.js';
export type { RuleId } from './check/rules.js';

start();

/** Says that a value cannot be read and was left out: its name (an attribute, a key of data), the value, what was expected. */
export type Report = (name: string, value: string, expected: string) => void;

const NUMBER = /(?<!\d)(?:\d\d)?(\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01]))[-+ \u00a0\u2010-\u2013]?(\d{4})(?!\d)/g;

/** Whether ten digits end in the check digit that the others call for (Luhn). */
const isChecked = (digits: string): boolean =>
  Array.from(digits).reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) % 10 === 0;

/** A text without the Swedish personal identity numbers and coordination numbers in it. */
export const withoutNumbers = (text: string): string =>
  text.replace(NUMBER, (found, date: string, serial: string) => (isChecked(date + serial) ? ' ' : found));

/** A coordinate with at most two decimals: a hundredth of a user unit is less than anybody sees. */
export const rounded = (number: number): number => Math.round(number * 100) / 100

const long = /\.\d{3}|e-/
const decimal = /-?\d*\.\d+(?:e[-+]?\d+)?/gi

/** A text, such as a path or a move, with at most two decimals in each of its numbers. */
export const roundedWithin = (text: string): string =>
  long.test(text) ? text.replace(decimal, (number) => `${rounded(+number)}`) : text

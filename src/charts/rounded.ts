/** A coordinate with at most two decimals: a hundredth of a user unit is less than anybody sees. */
export const rounded = (number: number): number => Math.round(number * 100) / 100

/** A number of a path's data, which Observable Plot rounds to three decimals before it is rounded to two. */
export const roundedInPath = (number: number): number => rounded(Math.round(number * 1000) / 1000)

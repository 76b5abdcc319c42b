/** A count with its noun: `plural(1, 'report', 'reports')` → “1 report”, `plural(3, …)` → “3 reports”. */
export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

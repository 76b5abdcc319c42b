/**
 * What is said of a deadline that has passed: “overdue” where somebody has said since what became of the recommendation, else no more
 * than is known.
 */
export function lateWords(label: string): string {
  return label === 'no-record' ? 'passed; nothing is recorded since' : 'overdue'
}

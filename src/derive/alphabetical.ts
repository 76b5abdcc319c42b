/** One collation for every alphabetical list, whatever the machine's locale: “10” after “9”, capitals and accents aside. */
const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

/** Orders two texts as an index does; texts that differ only in capitals or accents are ordered by their code units. */
export function alphabetical(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}

/** Numbers in a few characters: those that follow one another as a run. `1 2 3 5 5a 6.1` → `1-3 5 5a 6.1`. */
export function runs(numbers: readonly string[]): string {
  const parts: { first: string; last: string }[] = []
  for (const number of numbers) {
    const open = parts.at(-1)
    if (open !== undefined && isWhole(open.last) && isWhole(number) && Number(number) === Number(open.last) + 1)
      open.last = number
    else parts.push({ first: number, last: number })
  }
  return parts.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join(' ')
}

/** Whether a number is one of those. */
export function isInRuns(number: string, written: string): boolean {
  return written.split(' ').some((part) => {
    const [first = '', last] = part.split('-')
    if (last === undefined) return part === number
    return isWhole(number) && Number(first) <= Number(number) && Number(number) <= Number(last)
  })
}

const isWhole = (number: string) => /^(0|[1-9]\d{0,8})$/.test(number)

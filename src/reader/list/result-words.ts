/** What is announced when the list has changed: “12 of 46 match.” The page says what is counted. */
export function resultWords(found: number, all: number, shown: number): string {
  if (found === 0) return 'Nothing matches. Take a filter away, or look for other or fewer words.'
  const matching = found === all ? `${count(all)} in all` : `${count(found)} of ${count(all)} match`
  return shown < found ? `${matching}; the first ${count(shown)} are shown.` : `${matching}.`
}

const count = (number: number) => number.toLocaleString('en-GB')

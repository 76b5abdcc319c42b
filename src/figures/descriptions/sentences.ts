/**
 * Sentences with a space between them; empty ones are left out. A name that ends in a full stop, a question mark or an exclamation
 * mark ends its sentence, too: no second stop follows.
 */
export function sentences(...all: readonly string[]): string {
  return all
    .filter((sentence) => sentence !== '')
    .map((sentence) => sentence.replace(/(?<![.?!])([.?!])[.]$/, '$1'))
    .join(' ')
}

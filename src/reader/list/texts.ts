import type { ListedText, ListedTexts, ListIndex } from './list-index.ts'

/** The entries' texts, read as they are needed, each file once. */
export interface Texts {
  readonly of: (entries: readonly number[]) => Promise<readonly ListedText[]>
  /** All, in the list's order. */
  readonly all: () => Promise<readonly ListedText[]>
}

/** @param read gives the content of a file of the list by its name, `texts-0.json` */
export function textsOf({ edition, count, perFile }: ListIndex, read: (file: string) => Promise<unknown>): Texts {
  const files = new Map<number, Promise<readonly ListedText[]>>()
  const file = (number: number) => {
    const known = files.get(number)
    if (known !== undefined) return known
    const reading = read(`texts-${number}.json?${edition}`).then((content) => {
      const { edition: theirs, texts } = content as ListedTexts
      if (theirs !== edition) throw new Error('The texts are of another edition than the list.')
      return texts
    })
    // What could not be read now may be readable later.
    reading.catch(() => files.delete(number))
    files.set(number, reading)
    return reading
  }
  return {
    of: (entries) =>
      Promise.all(
        entries.map(async (entry) => {
          const text = (await file(Math.floor(entry / perFile)))[entry % perFile]
          if (text === undefined) throw new Error(`The list has no text of its entry ${entry}.`)
          return text
        }),
      ),
    all: async () => {
      const numbers = Array.from({ length: Math.ceil(count / perFile) }, (_, number) => number)
      return (await Promise.all(numbers.map(file))).flat()
    },
  }
}

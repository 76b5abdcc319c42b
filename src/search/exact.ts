import { anchor } from '../format/anchor.ts'
import { type AskedNumber, askedIdentifier, askedNumbers } from './asked-numbers.ts'
import type { NumberFile } from './number-files.ts'
import { firstPart, identifierFile, identifierKey, numberKey } from './number-key.ts'
import { isInRuns } from './runs.ts'
import type { Speech } from './speech.ts'
import { wordKey, wordsIn } from './word-key.ts'

/** What a number in the query names exactly. */
export interface ExactHit {
  readonly title: string
  readonly href: string
  readonly detail: string
}

/** The names of the files that a query’s numbers need. */
export function numberFilesFor(query: string, speech: Speech): readonly string[] {
  const identifier = askedIdentifier(query)
  const names = askedNumbers(query, speech).map(({ key }) => firstPart(key))
  return [...new Set([...names, ...(identifier === undefined ? [] : [identifierFile(identifier)])])]
}

/** All that the numbers in a query name exactly: reports and recommendations, then paragraphs, each publication after the newer ones. */
export function exactHits(query: string, files: ReadonlyMap<string, NumberFile>, speech: Speech): readonly ExactHit[] {
  const numbers = askedNumbers(query, speech)
  const identifier = askedIdentifier(query)
  const hits = [...files].flatMap(([name, file]) => [
    ...thingsIn(file, numbers, identifier),
    ...numbers
      .filter(({ key, of }) => of.includes('paragraph') && firstPart(key) === name)
      .flatMap((number) => paragraphsIn(file, number)),
  ])
  // A report may have its number in its series as its reference too.
  return hits.filter(({ href }, place) => hits.findIndex((hit) => hit.href === href) === place)
}

function thingsIn(
  { publications, things }: NumberFile,
  numbers: readonly AskedNumber[],
  identifier: string | undefined,
): readonly ExactHit[] {
  return things.flatMap(([what, number, title, href, place]) => {
    const [of, about, kind] = publications[place] ?? ['', '', '']
    if (what === 'identifier')
      return identifierKey(number) === identifier ? [{ title, href, detail: `${about}, ${number}` }] : []
    const key = numberKey(number)
    const isAsked = numbers.some(
      (asked) => asked.of.includes(what) && asked.key === key && areIn(asked.rest, [title, of, about, kind]),
    )
    if (!isAsked) return []
    return [{ title, href, detail: what === 'series' ? about : `${of}, ${about}` }]
  })
}

function paragraphsIn({ publications, paragraphs }: NumberFile, { printed, rest }: AskedNumber): readonly ExactHit[] {
  const tail = printed.split('.').slice(1).join('.')
  return paragraphs.flatMap(([href, chapter, place, written]) => {
    const [of, about, kind] = publications[place] ?? ['', '', '']
    if (!isInRuns(tail, written) || !areIn(rest, [of, chapter, about, kind])) return []
    const name = chapter === '' ? of : `${of}: ${chapter}`
    return [
      { title: `Paragraph ${printed}`, href: `${href}#${anchor.paragraph(printed)}`, detail: `${name}, ${about}` },
    ]
  })
}

/** Whether each of the words begins one of the names’. */
function areIn(words: readonly string[], names: readonly string[]): boolean {
  const keys = names.flatMap(wordsIn).map(wordKey)
  return words.every((word) => keys.some((key) => key.startsWith(word)))
}

import { isPartOfLongerName } from './is-part-of-longer-name.ts'
import type { Name } from './name.ts'
import { accepts, type Spelling, spellings } from './spellings.ts'
import { TextWords } from './text-words.ts'

/** A name as a text has it, and all that is called so. */
export interface FoundName {
  readonly start: number
  readonly end: number
  /** Its place among the text’s words: the first, and the one after its last. */
  readonly from: number
  readonly to: number
  readonly names: readonly Name[]
}

/** One step of the tree of names: what follows it, and the spellings that end with it. */
interface Step {
  readonly next: Map<string, Step>
  readonly ends: Spelling[]
}

/**
 * Finds names in texts: from left to right the longest at each place, so that none is found inside another.
 *
 * The names lie in a tree whose branches are words, not letters. Where a word begins and ends, and which spellings of it are the same, is
 * then settled once per word of the text, and a name can’t begin inside one. From every word the tree is
 * followed for no more words than the longest name has: the work grows with the text alone, however many names there are.
 */
export function nameFinder(names: readonly Name[]): (text: string) => readonly FoundName[] {
  const root: Step = { next: new Map(), ends: [] }
  for (const spelling of names.flatMap(spellings)) {
    let step = root
    for (const branch of spelling.branches) step = branchOf(step, branch)
    step.ends.push(spelling)
  }
  return (text) => {
    const words = new TextWords(text)
    const found: FoundName[] = []
    for (let from = 0; from < words.length; ) {
      const longest = longestAt(root, words, from)
      if (longest !== undefined) found.push(longest)
      from = longest?.to ?? from + 1
    }
    const beginnings = new Set(found.map(({ from }) => from))
    return found.flatMap((each) => {
      const kept = each.names.filter((name) => !isPartOfLongerName(name, each, words, beginnings))
      return kept.length === 0 ? [] : [kept.length === each.names.length ? each : { ...each, names: kept }]
    })
  }
}

function branchOf(step: Step, branch: string): Step {
  const known = step.next.get(branch)
  if (known !== undefined) return known
  const made: Step = { next: new Map(), ends: [] }
  step.next.set(branch, made)
  return made
}

/** The longest name that begins with this word; undefined where none does. */
function longestAt(root: Step, words: TextWords, from: number): FoundName | undefined {
  let longest: FoundName | undefined
  let step: Step | undefined = root
  for (let at = from; step !== undefined && at < words.length; at++) {
    const small: string = words.word(at).toLowerCase()
    const branch: string = at === from ? small : words.gap(at) + small
    const next: Step | undefined = step.next.get(branch)
    const owner: Step | undefined = small.endsWith("'s") ? step.next.get(branch.slice(0, -2)) : undefined
    longest = ending(next, words, from, at, 0) ?? ending(owner, words, from, at, 2) ?? longest
    step = next
  }
  return longest
}

/** What is named by the words that end here; the last of them may have `tail` more letters than the name. */
function ending(step: Step | undefined, words: TextWords, from: number, at: number, tail: number) {
  if (step === undefined || step.ends.length === 0) return undefined
  const written = Array.from({ length: at + 1 - from }, (_, index) => words.word(from + index))
  if (tail > 0) written.push(written.pop()?.slice(0, -tail) ?? '')
  const names = step.ends.filter((spelling) => accepts(spelling, written, words, from, at)).map(({ name }) => name)
  if (names.length === 0) return undefined
  return { start: words.start(from), end: words.end(at) - tail, from, to: at + 1, names: [...new Set(names)] }
}

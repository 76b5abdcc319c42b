import type { lines } from '../engine/lines.ts'
import type { Fault, Point } from '../engine/problem-at.ts'
import type { Met } from '../engine/walk.ts'
import type { Word } from '../words/word.ts'

/** What the guard knows of a word for authors. */
export type KnownWord = Pick<Word, 'name' | 'encloses' | 'place' | 'attributes' | 'numbered' | 'ties' | 'without'>

/** The words for authors by name. */
export type KnownWords = ReadonlyMap<string, KnownWord>

/** A fault with its place in the body's text; undefined is the text's beginning. */
export interface Found {
  readonly at: Point | undefined
  readonly fault: Fault
}

/** What each rule may look at besides the node. */
export interface Look {
  readonly text: string
  readonly place: ReturnType<typeof lines>
  readonly words: KnownWords
}

/** One thing that the guard looks for at each node of a tree. Almost every node is sound: that answer is `sound`, made once. */
export type Rule = (met: Met, look: Look) => readonly Found[]

export const sound: readonly Found[] = []

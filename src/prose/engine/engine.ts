import type { Root } from 'hast'

/** The names of the engines that turn prose into a tree: Sätteri (native, the default) and unified (the reference). */
export type Engine = 'satteri' | 'unified'

/**
 * What an engine does with a body's text: HAST with the MDX nodes left in it and every position kept. It evaluates nothing.
 * It throws a `SyntaxFault` at the first place that it can't read.
 */
export type Parse = (text: string) => Root

/** Where an engine stopped, in lines and columns of the text counted from 1, and what it said about it. */
export class SyntaxFault extends Error {
  readonly line: number
  readonly column: number

  constructor(line: number, column: number, message: string) {
    super(message)
    this.line = line
    this.column = column
  }
}

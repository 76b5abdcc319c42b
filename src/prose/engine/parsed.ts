import type { Root } from 'hast'
import type { Problem } from '../../model/problem.ts'
import type { Body } from '../../model/publication.ts'
import { type Engine, type Parse, SyntaxFault } from './engine.ts'
import { depthProblem, nestingProblem } from './nesting-problem.ts'
import { satteri } from './satteri.ts'
import { syntaxProblem } from './syntax-problem.ts'
import { tidied } from './tidied.ts'
import { unified } from './unified.ts'

/**
 * A body's tree with MDX nodes left in it and every position kept, or the one syntax error at which the engine stopped.
 * Sätteri reads it unless another engine is asked for; where Sätteri's native binding can't be loaded, unified does.
 */
export function parsed(body: Body, engine: Engine = 'satteri'): { tree: Root | null; problems: Problem[] } {
  const costly = nestingProblem(body)
  if (costly !== undefined) return { tree: null, problems: [costly] }
  try {
    const tree = read((engine === 'satteri' ? satteri : undefined) ?? unified, body.text)
    const deep = depthProblem(tree, body)
    return tree === null || deep !== undefined
      ? { tree: null, problems: deep === undefined ? [] : [deep] }
      : { tree: tidied(tree), problems: [] }
  } catch (error) {
    if (error instanceof SyntaxFault) return { tree: null, problems: [syntaxProblem(body, error)] }
    throw error
  }
}

/** The tree, or null where the text nests deeper than the engine's own stack. */
function read(parse: Parse, text: string): Root | null {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

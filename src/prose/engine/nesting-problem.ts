import type { Root } from 'hast'
import type { Problem } from '../../model/problem.ts'
import type { Body } from '../../model/publication.ts'
import { lines } from './lines.ts'
import { type Fault, problemAt } from './problem-at.ts'
import { isParent, type Node } from './tree.ts'

/** No document nests deeper; the time that the engines take grows with the square of the depth. */
const deepest = 100

/** Sätteri's time grows with the square of the number of braces; 2,000 comments in a file are more than enough. */
const mostBraces = 2000

/** What makes a text too costly to read, looked for before an engine sees it; undefined for any real document. */
export function nestingProblem(body: Body): Problem | undefined {
  const { text } = body
  const at = (offset: number, fault: Fault) => problemAt(body, lines(text).point(offset), fault)
  const markers = new RegExp(`^(?:[ \\t]*[>*+-]){${deepest}}(?=.*[^ \\t*-])`, 'm').exec(text)
  if (markers !== null) return at(markers.index, deepFault)
  let open = 0
  for (const { 0: tag, index } of text.matchAll(/<(\/?)[A-Za-z][^<>]*>/g)) {
    if (tag.startsWith('</')) open = Math.max(0, open - 1)
    else if (!tag.endsWith('/>') && ++open > deepest) return at(index, deepFault)
  }
  let braces = 0
  for (const { index } of text.matchAll(/\{/g)) if (++braces > mostBraces) return at(index, bracesFault)
  return undefined
}

/** The same looked for in a tree, or where the engine's own stack did not reach (null). */
export function depthProblem(tree: Root | null, body: Body): Problem | undefined {
  let level: Node[] = tree === null ? [] : [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return problemAt(body, level[0]?.position?.start, deepFault)
    const below: Node[] = []
    for (const node of level) if (isParent(node)) for (const child of node.children) below.push(child)
    level = below
  }
  return tree === null ? problemAt(body, undefined, deepFault) : undefined
}

const deepFault: Fault = {
  found: 'The text is nested too deep to be read.',
  allowed: `Quotations, lists, emphasis and words lie within each other at most ${deepest} deep.`,
  remedy: 'Look for words that are never closed, and for lines that begin with very many >, * or -.',
  rule: 'prose-nesting-shallow',
}

const bracesFault: Fault = {
  found: `The text has more than ${mostBraces.toLocaleString('en-GB')} opening braces.`,
  allowed: 'Braces hold comments, and a file has far fewer of them.',
  remedy: 'Part the file into chapters, or look whether data was pasted into it.',
  rule: 'prose-braces-few',
}

import type { Root } from 'hast'
import type { Outline } from '../model/outline.ts'
import type { Body } from '../model/publication.ts'
import type { Engine } from './engine/engine.ts'
import { parsed } from './engine/parsed.ts'
import { guarded } from './guard/guarded.ts'
import { outlined } from './outline.ts'
import type { Given } from './steps/step.ts'
import { stepped } from './steps/stepped.ts'

/** How a body is prepared: the words that it may use, and what its publication says of it. */
export interface Preparation extends Omit<Given, 'body'> {
  readonly engine?: Engine | undefined
}

/**
 * The tree of a body that was prepared before and found to be without fault, prepared again for rendering: neither guarded nor
 * outlined, which takes longer than all else.
 */
export function stagedTree(body: Body, { engine, ...about }: Preparation): Root | null {
  const { tree } = parsed(body, engine)
  if (tree !== null) stepped(tree, { body, ...about })
  return tree
}

/**
 * A body read, guarded and taken through the shared steps: its tree, with only words of ours left to be made, and its outline.
 * The outline's problems are all that was found; a tree with problems is not to be rendered, and is null where the
 * text can't be read at all.
 */
export function prepared(body: Body, { engine, ...about }: Preparation): { tree: Root | null; outline: Outline } {
  const { tree, problems } = parsed(body, engine)
  if (tree === null) {
    const empty: Root = { type: 'root', children: [] }
    return { tree, outline: { ...outlined(empty, body, about), problems } }
  }
  const refused = guarded(tree, body, about.words)
  const met = stepped(tree, { body, ...about })
  const outline = outlined(tree, body, about)
  const all = [...refused, ...met, ...outline.problems]
  all.sort((one, other) => one.line - other.line || one.column - other.column)
  return { tree, outline: { ...outline, problems: all } }
}

import type { Root } from 'hast'
import type { Problem } from '../../model/problem.ts'
import type { Body } from '../../model/publication.ts'
import { lines } from '../engine/lines.ts'
import { problemAt } from '../engine/problem-at.ts'
import { walk } from '../engine/walk.ts'
import { addresses } from './addresses.ts'
import { code } from './code.ts'
import { footnotes } from './footnotes.ts'
import { headings } from './headings.ts'
import { html } from './html.ts'
import type { Found, KnownWords, Rule } from './rule.ts'
import { tables } from './tables.ts'
import { words as wordRule } from './words.ts'

const rules: readonly Rule[] = [code, wordRule, html, addresses, tables]

/** All that a body's tree holds and may not hold, in the order of the text. */
export function guarded(tree: Root, body: Body, words: KnownWords): Problem[] {
  const look = { text: body.text, place: lines(body.text), words }
  const nodes = walk(tree)
  const found: Found[] = []
  for (const met of nodes) {
    // No rule is about a single text, and half of the nodes are texts.
    if (met.node.type === 'text') continue
    for (const rule of rules) {
      const broken = rule(met, look)
      if (broken.length > 0) found.push(...broken)
    }
  }
  found.push(...headings(nodes), ...footnotes(nodes, look))
  return found
    .map(({ at, fault }) => problemAt(body, at, fault))
    .sort((one, other) => one.line - other.line || one.column - other.column)
}

import { textOf } from '../engine/text-of.ts'
import { isFootnotes, isHeading } from '../engine/tree.ts'
import type { Met } from '../engine/walk.ts'
import type { Found } from './rule.ts'

/** The headings of a document that are too high, skip a level or say nothing. The publication's title is its level 1. */
export function* headings(nodes: readonly Met[]): Generator<Found> {
  let above = 1
  for (const { node, around } of nodes) {
    if (!isHeading(node) || around.some(isFootnotes)) continue
    const depth = Number(node.tagName[1])
    const at = node.position?.start
    const text = textOf(node).trim()
    if (text === '') yield { at, fault: emptyFault }
    if (depth === 1) yield { at, fault: highFault(text) }
    else if (depth > above + 1) yield { at, fault: skipFault(text, depth, above) }
    above = Math.max(depth, 1)
  }
}

const emptyFault = {
  found: 'A heading has no words.',
  allowed: 'A heading names what follows it.',
  remedy: 'Write its words after ##, or remove the line.',
  rule: 'prose-heading-has-words',
}

const highFault = (text: string) => ({
  found: `The heading “${text}” is of the first level.`,
  allowed: 'The title of the page is its only heading of the first level. Headings in the text begin at ##.',
  remedy: `Write ## ${text}.`,
  rule: 'prose-heading-level',
})

const skipFault = (text: string, depth: number, above: number) => ({
  found: `The heading “${text}” is of level ${depth} and comes under one of level ${above}.`,
  allowed: 'Levels go down one at a time: ## then ### then ####.',
  remedy: `Write ${'#'.repeat(above + 1)} ${text}.`,
  rule: 'prose-heading-level',
})

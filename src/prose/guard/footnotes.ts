import { isElement, isText } from '../engine/tree.ts'
import type { Met } from '../engine/walk.ts'
import type { Found, Look } from './rule.ts'

/** A footnote's mark `[^label]`; with a colon after it at a line's start, the footnote itself. */
const mark = /(?<!\\)\[\^([^\]\s]+)\](:?)/g

/**
 * Marks that no footnote answers, which the engines leave in the text as they were typed, and footnotes that no mark calls,
 * which the engines drop.
 */
export function* footnotes(nodes: readonly Met[], { text, place }: Look): Generator<Found> {
  if (!text.includes('[^')) return
  const shown: (readonly [from: number, to: number])[] = []
  for (const { node } of nodes) {
    if (!isText(node) && !isElement(node)) continue
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (from === undefined || to === undefined) continue
    if (isElement(node)) {
      if (node.tagName === 'code' || node.tagName === 'pre') shown.push([from, to])
      continue
    }
    const source = text.slice(from, to)
    if (source.includes('[^') && !shown.some((code) => code[0] <= from && to <= code[1])) {
      for (const { 1: label = '', index } of source.matchAll(mark)) {
        yield { at: place.point(from + index), fault: unwrittenFault(label) }
      }
    }
  }
  const written = [...text.matchAll(mark)].filter(
    ({ index }) => !shown.some(([from, to]) => from <= index && index < to),
  )
  const isNote = ({ index, 2: colon }: RegExpExecArray) =>
    colon === ':' && /^[ >]*$/.test(text.slice(text.lastIndexOf('\n', index) + 1, index))
  const called = new Set(written.filter((each) => !isNote(each)).map(({ 1: label }) => label?.toLowerCase()))
  const noted = new Set<string>()
  for (const note of written.filter(isNote)) {
    const label = note[1] ?? ''
    if (noted.has(label.toLowerCase())) yield { at: place.point(note.index), fault: twiceFault(label) }
    else if (!called.has(label.toLowerCase())) yield { at: place.point(note.index), fault: uncalledFault(label) }
    noted.add(label.toLowerCase())
  }
}

const unwrittenFault = (label: string) => ({
  subject: `[^${label}]`,
  found: `The footnote [^${label}] has no text.`,
  allowed: `A mark [^${label}] in the text goes with a line that begins [^${label}]: and a space.`,
  remedy: `Write [^${label}]: and the footnote on a line of its own, or remove the mark.`,
  rule: 'prose-footnote-written',
})

const uncalledFault = (label: string) => ({
  subject: `[^${label}]`,
  found: `No mark in the text calls the footnote [^${label}], so no one would see it.`,
  allowed: `A footnote goes with a mark [^${label}] in the text.`,
  remedy: `Write [^${label}] where the footnote belongs, or remove the footnote.`,
  rule: 'prose-footnote-called',
})

const twiceFault = (label: string) => ({
  subject: `[^${label}]`,
  found: `The footnote [^${label}] is written a second time.`,
  allowed: 'Each footnote has a label of its own.',
  remedy: 'Give this one another label, and its mark too.',
  rule: 'prose-footnote-once',
})

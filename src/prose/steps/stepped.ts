import type { Root } from 'hast'
import type { Problem } from '../../model/problem.ts'
import { problemAt } from '../engine/problem-at.ts'
import { anchoredHeadings } from './anchored-headings.ts'
import { captionedTables } from './captioned-tables.ts'
import { commentless } from './commentless.ts'
import { htmlElements } from './html-elements.ts'
import { linkedFootnotes } from './linked-footnotes.ts'
import { numberedParagraphs } from './numbered-paragraphs.ts'
import { sentences } from './sentences.ts'
import type { Given, Step } from './step.ts'
import { taskMarks } from './task-marks.ts'
import { typography } from './typography.ts'

/** In the order in which they build on each other: structure, then signs, then what needs final words, then ids of headings. */
const steps: readonly Step[] = [
  commentless,
  htmlElements,
  sentences,
  taskMarks,
  typography,
  captionedTables,
  linkedFootnotes,
  numberedParagraphs,
  anchoredHeadings,
]

/** Takes a tree through all the steps, in place, and gives the problems that they met. */
export function stepped(tree: Root, given: Given): Problem[] {
  return steps.flatMap((step) => [...step(tree, given)]).map(({ at, fault }) => problemAt(given.body, at, fault))
}

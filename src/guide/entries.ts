import { join } from 'node:path'
import type { z } from 'zod'
import { words } from '../prose/words/index.ts'
import { type Entry, entryName, FigureFields, PageFields, readEntries, WordFields } from './entry.ts'

/** All texts of the guide, by the names of their files. */
export interface Entries {
  readonly pages: ReadonlyMap<string, Entry<z.output<typeof PageFields>>>
  /** Words that make no figure. */
  readonly words: ReadonlyMap<string, Entry<z.output<typeof WordFields>>>
  readonly figures: ReadonlyMap<string, Entry<z.output<typeof FigureFields>>>
}

/** Reads them from the guide’s folder. */
export function readGuideEntries(folder: string): Entries {
  return {
    pages: readEntries(join(folder, 'pages'), PageFields),
    words: readEntries(join(folder, 'words'), WordFields),
    figures: readEntries(join(folder, 'figures'), FigureFields),
  }
}

/** What each word’s own attributes mean, by word. */
export function ownMeanings(entries: Entries): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const entry = (word: string) => entries.words.get(entryName(word)) ?? entries.figures.get(entryName(word))
  return new Map([...words.keys()].map((word) => [word, entry(word)?.fields.attributes ?? {}]))
}

import type { z } from 'zod'
import { figureTypes } from '../figures/index.ts'
import { type Entry, entryName, type FigureFields } from './entry.ts'
import type { GuideText } from './guide-page.ts'

/** A page for each type of figure, in the order of their register: what its entry says, then its attributes. */
export function figureTexts(entries: ReadonlyMap<string, Entry<z.infer<typeof FigureFields>>>): readonly GuideText[] {
  return figureTypes.flatMap(({ word }) => {
    const entry = entries.get(entryName(word))
    if (entry === undefined) return []
    const { show, reason } = entry.fields
    const text = `${entry.text}\n\n## Attributes\n\n\`\`\`attributes:${word}\n\`\`\`\n`
    return [{ path: `figures/${entry.name}`, title: word, lead: `${show}. ${reason}`, text }]
  })
}

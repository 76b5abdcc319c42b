import type { z } from 'zod'
import { words } from '../prose/words/index.ts'
import { type Entry, entryName, type WordFields } from './entry.ts'
import type { GuideText } from './guide-page.ts'

/** The page of words: its introduction, then each word under its group's heading, in the order of the register. */
export function wordsText(page: GuideText, entries: ReadonlyMap<string, Entry<z.infer<typeof WordFields>>>): GuideText {
  const told = [...words.keys()].flatMap((word) => {
    const entry = entries.get(entryName(word))
    return entry === undefined ? [] : [{ word, ...entry }]
  })
  const groups = [...Map.groupBy(told, ({ fields }) => fields.group)]
  const parts = groups.flatMap(([group, members]) => [
    `## ${group}`,
    ...members.map(
      ({ word, fields, text }) =>
        `### \`<${word}>\`\n\n${fields.purpose}\n\n${text}\n\n\`\`\`attributes:${word}\n\`\`\``,
    ),
  ])
  return { ...page, text: [page.text, ...parts].join('\n\n') }
}

import type { BuiltCheck } from './output.ts'

/** Every page has a title, and no two pages have the same. */
export const builtTitlesUnique: BuiltCheck = {
  id: 'built-titles-unique',
  sentence: 'Every page has a title of its own.',
  run: ({ pages }) => {
    const seen = new Map<string, string>()
    return pages.flatMap(({ file, title }) => {
      const remedy = 'Give the page a title that no other page has.'
      if (title === '') return [{ file, found: 'The page has no title.', remedy }]
      const other = seen.get(title)
      seen.set(title, file)
      return other === undefined ? [] : [{ file, found: `The title “${title}” is also that of ${other}.`, remedy }]
    })
  },
}

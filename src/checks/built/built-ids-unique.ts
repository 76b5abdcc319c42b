import type { BuiltCheck } from './output.ts'

/** Every id occurs once on its page, and every id that an attribute names is there. */
export const builtIdsUnique: BuiltCheck = {
  id: 'built-ids-unique',
  sentence: 'An id occurs once on its page, and what refers to it finds it.',
  run: ({ pages }) =>
    pages.flatMap(({ file, ids, repeatedIds, references }) => {
      const known = new Set(ids)
      const repeats = repeatedIds.map((id) => ({ file, found: `The id “${id}” occurs more than once.` }))
      const dangling = references
        .filter((id) => !known.has(id))
        .map((id) => ({ file, found: `An attribute names the id “${id}”, which the page does not have.` }))
      return [...repeats, ...dangling].map((problem) => ({
        ...problem,
        remedy: 'Give each thing on the page its own id.',
      }))
    }),
}

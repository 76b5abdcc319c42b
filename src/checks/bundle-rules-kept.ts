import { sisterRegisters } from '../derive/ledger/sister.ts'
import { day } from '../format/day.ts'
import type { SisterBundle } from '../model/bundle.ts'
import type { Library } from '../model/library.ts'
import type { Problem } from '../model/problem.ts'
import { type Check, whereIs } from './check.ts'
import { eventRules } from './event-rules.ts'
import { recommendationAddressed } from './recommendation-addressed.ts'
import { recommendationParentExists } from './recommendation-parent-exists.ts'

/** The rules of our own ledger that another's must keep to stand beside it. */
const rules: readonly Check[] = [recommendationParentExists, recommendationAddressed, ...eventRules]

/** Each finding keeps the name of the rule that is broken; the remedy is another, since the file is not ours to correct. */
export const bundleRulesKept: Check = {
  id: 'bundle-rules-kept',
  severity: 'error',
  sentence: 'What a sister inspectorate’s bundle says keeps the rules of our own ledger, and was recorded by its day.',
  run: (library) => library.bundles.flatMap((bundle) => [...broken(library, bundle), ...unnamed(bundle)]),
}

function broken(library: Library, bundle: SisterBundle): Problem[] {
  const theirs = { ...library, registers: sisterRegisters(bundle) }
  return rules
    .flatMap((rule) => rule.run(theirs))
    .map((problem) => ({
      ...problem,
      ...(problem.file.endsWith('.csv') && { file: bundle.file }),
      allowed: problem.allowed.replaceAll(/data\/registers\/([a-z]+)\.csv/g, 'the bundle’s $1'),
      remedy: `${bundle.publisher.name} must correct this. Ask for a new bundle, or take the file out.`,
    }))
}

/** What names a thing that the bundle does not have, twice the same one, or a day after its own. */
function unnamed({ file, asAt, publisher, publications, recommendations, events }: SisterBundle): Problem[] {
  const slugs = new Set(publications.map(({ slug }) => slug))
  const seen = new Set<string>()
  const problem = (row: object, subject: string, found: string, allowed: string): Problem => ({
    ...whereIs(row, subject, file),
    subject,
    found,
    allowed,
    remedy: `${publisher.name} must correct this. Ask for a new bundle, or take the file out.`,
    rule: 'bundle-rules-kept',
    severity: 'error',
  })
  const made = recommendations.flatMap((row) => {
    const { id, publication, key } = row
    const again = seen.has(id)
    seen.add(id)
    return [
      ...(slugs.has(publication)
        ? []
        : [
            problem(
              row,
              'publication',
              `The bundle has no publication ${publication}.`,
              'It must name one of the bundle’s publications.',
            ),
          ]),
      ...(id === `${publication}/${key}`
        ? []
        : [problem(row, 'id', `"${id}" is not the publication and the key.`, `It must be ${publication}/${key}.`)]),
      ...(again
        ? [
            problem(
              row,
              'id',
              `The recommendation ${id} stands here a second time.`,
              'Each must have an id of its own.',
            ),
          ]
        : []),
    ]
  })
  const late = events
    .filter(({ recorded }) => recorded > asAt)
    .map((row) =>
      problem(
        row,
        'recorded',
        `This was recorded on ${day(row.recorded)}, after the bundle’s own day.`,
        `It must be ${day(asAt)} or earlier.`,
      ),
    )
  return [...made, ...late]
}

import { day, earliestDay, latestDay } from '../format/day.ts'
import type { Inspection } from '../model/registers/inspections.ts'
import { check, type Finding, whereIs } from './check.ts'
import { returnsTo } from './returns-to.ts'

export const inspectionFollowUpFits = check(
  {
    id: 'inspection-follow-up-fits',
    severity: 'error',
    sentence:
      'A follow-up follows an inspection, a further follow-up a follow-up, and each comes after what it follows.',
  },
  ({ registers: { inspections } }) => {
    const byId = new Map(inspections.map((row) => [row.id, row]))
    return inspections.flatMap((row): readonly Finding[] => {
      const first = byId.get(row.follow_up_of ?? '')
      if (first === undefined) return []
      if (returnsTo(row.id, (id) => byId.get(id)?.follow_up_of)) {
        return [
          finding(row, 'follow_up_of', {
            found: `What ${row.id} follows up leads back to ${row.id}.`,
            allowed: 'An inspection follows up one that came before it.',
            remedy: 'Correct it, or leave the cell blank.',
          }),
        ]
      }
      return [...stageFindings(row, first), ...dateFindings(row, first)]
    })
  },
)

function stageFindings(row: Inspection, first: Inspection): readonly Finding[] {
  const wanted = first.stage === 'inspection' ? 'follow-up' : 'further-follow-up'
  if (row.stage === wanted) return []
  return [
    finding(row, 'stage', {
      found: `${row.id} has the stage ${row.stage} and follows up ${first.id}, whose stage is ${first.stage}.`,
      allowed: `What follows up ${first.stage === 'inspection' ? 'an inspection' : 'a follow-up'} is a ${wanted}.`,
      remedy: `Write ${wanted}, or correct follow_up_of.`,
    }),
  ]
}

/** Like is compared with like: the beginning of fieldwork with that of the earlier fieldwork, the report with the earlier report. */
function dateFindings(row: Inspection, first: Inspection): readonly Finding[] {
  const columns = [
    { column: 'fieldwork_from', what: 'fieldwork' },
    { column: 'report_published', what: 'report' },
  ] as const
  return columns.flatMap(({ column, what }) => {
    const [date, before] = [row[column], first[column]]
    if (date === undefined || before === undefined || latestDay(date) >= earliestDay(before)) return []
    return [
      finding(row, column, {
        found: `Its ${what} (${day(date)}) comes before that of ${first.id} (${day(before)}), which it follows up.`,
        allowed: 'A follow-up comes after what it follows up.',
        remedy: 'Correct one of the two dates, or follow_up_of.',
      }),
    ]
  })
}

const finding = (
  row: Inspection,
  subject: keyof Inspection & string,
  said: Pick<Finding, 'found' | 'allowed' | 'remedy'>,
): Finding => ({ ...whereIs(row, subject, 'data/registers/inspections.csv'), subject, ...said })

import { day, earliestDay, latestDay } from '../format/day.ts'
import { check, type Finding, whereIs } from './check.ts'

export const inspectionDatesInOrder = check(
  {
    id: 'inspection-dates-in-order',
    severity: 'error',
    sentence: 'Fieldwork begins before it ends, the report comes after it began, and the action plan after the report.',
  },
  ({ publications, registers }) => {
    const published = new Map(publications.map((publication) => [publication.slug, publication.published]))
    return registers.inspections.flatMap((row): readonly Finding[] => {
      const { fieldwork_from: from, fieldwork_to: to, action_plan_received: plan, publication = '' } = row
      const report = row.report_published ?? (published.get(publication) || undefined)
      const steps = [
        { column: 'fieldwork_to', date: to, what: 'The end of the fieldwork', after: from, earlier: 'its beginning' },
        {
          column: row.report_published === undefined ? 'publication' : 'report_published',
          date: report,
          what: 'The report',
          after: from,
          earlier: 'the beginning of the fieldwork',
        },
        {
          column: 'action_plan_received',
          date: plan,
          what: 'The action plan',
          after: report,
          earlier: 'the report',
        },
      ]
      return steps.flatMap(({ column, date, what, after, earlier }) =>
        date === undefined || after === undefined || latestDay(date) >= earliestDay(after)
          ? []
          : [
              {
                ...whereIs(row, column, 'data/registers/inspections.csv'),
                subject: column,
                found: `${what} (${day(date)}) comes before ${earlier} (${day(after)}).`,
                allowed: 'An inspection’s fieldwork, report and action plan follow one another.',
                remedy: 'Correct one of the two dates.',
              },
            ],
      )
    })
  },
)

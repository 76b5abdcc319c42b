import type { AreaBook } from '../derive/areas/area-book.ts'
import { courses } from '../derive/areas/courses.ts'
import { day } from '../format/day.ts'
import type { Area } from '../model/registers/areas.ts'
import { courseFigure } from './_course-figure.ts'
import type { LedgerTable } from './_ledger-table.ts'
import { ratingWords } from './_rating-words.ts'

/** What was measured of an area more than once: a line where dates and units allow one, and always a table. */
export function courseParts({ id, name }: Area, book: AreaBook) {
  const found = courses(book.ratings.get(id) ?? [])
  const named = Map.groupBy(found, (course) => course.name)
  return found.map((each, place) => {
    const framework = each.steps.at(-1)?.criterion.framework
    const isAlone = named.get(each.name)?.length === 1
    const course = { ...each, name: isAlone ? each.name : `${each.name} (${framework})` }
    const anchor = `course-${place + 1}`
    const breaks = course.steps.some(({ breaks }) => breaks)
    const table: LedgerTable = {
      id: `${anchor}-table`,
      caption: `Dates and frameworks: ${course.name}`,
      columns: ['Date', 'Rating', 'Framework', 'Inspection'],
      inWords: true,
      rows: course.steps.map((step) => ({
        head: step.date === undefined ? 'No date is recorded' : day(step.date),
        cells: [
          ratingWords(step),
          `${step.criterion.framework}${step.breaks ? ' (not to be compared with the one before)' : ''}`,
          step.inspection.name,
        ],
      })),
    }
    return { heading: course.name, figure: courseFigure(anchor, name, course), breaks, table }
  })
}

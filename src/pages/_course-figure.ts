import type { Course, CourseStep } from '../derive/areas/courses.ts'
import { computedTable } from '../derive/computed-table.ts'
import { day, earliestDay } from '../format/day.ts'
import type { PageFigure } from './_page-figure.ts'
import { ratingSource } from './_rating-source.ts'
import { ratingWords } from './_rating-words.ts'
import { scoreColumn } from './_score-column.ts'

/**
 * A measure over time as a line, broken where the framework changed; undefined where there are not two scores of one unit with
 * dates of their own, since a line would then say what nobody knows.
 */
export function courseFigure(id: string, name: string, course: Course): PageFigure | undefined {
  const steps = course.steps.filter(({ date }) => date !== undefined)
  const [first, last] = [steps[0], steps.at(-1)]
  const days = new Set(steps.map(dayOf))
  const units = new Set(steps.map(({ criterion }) => (criterion.kind === 'score' ? (criterion.unit ?? '') : 'words')))
  if (first === undefined || last === undefined || steps.length < 2 || days.size < steps.length) return undefined
  if (units.size > 1 || units.has('words')) return undefined
  const breaks = steps.filter(({ breaks }) => breaks)
  return {
    word: 'Lines',
    table: computedTable({
      name: id,
      title: course.name,
      source: ratingSource(steps),
      columns: [
        { name: 'date', title: 'Date', type: 'date', required: true },
        scoreColumn('score', course.name, first.criterion.unit),
        { name: 'inspection', title: 'Inspection', type: 'text' },
        { name: 'framework', title: 'Framework', type: 'text' },
      ],
      rows: steps.map(({ date, rating, inspection, criterion }) => ({
        ...{ date, score: rating.value, inspection: inspection.name, framework: criterion.framework },
      })),
    }),
    attributes: {
      ...{ id, data: id, x: 'date', value: 'score', labels: 'all' },
      title: `${name} over time: ${course.name}`,
      headline: breaks.length === 0 ? changed(first, last) : apart(first, last),
      columns: 'date, score, inspection, framework',
      ...(breaks.length > 0 && {
        break: breaks.map(({ date, criterion }) => `${date}: ${criterion.framework.replaceAll(';', ',')}`).join('; '),
        note: 'Ratings under different frameworks are not to be compared: the line is broken between them.',
      }),
    },
  }
}

const dayOf = ({ date = '' }: CourseStep) => earliestDay(date)
const when = ({ date = '' }: CourseStep) => `${date.length === 10 ? 'on' : 'in'} ${day(date)}`

function changed(first: CourseStep, last: CourseStep): string {
  const [from, to] = [Number(first.rating.value), Number(last.rating.value)]
  if (from === to) return `${ratingWords(first)} both ${when(first)} and ${when(last)}`
  return `${to > from ? 'Up' : 'Down'} from ${ratingWords(first)} ${when(first)} to ${ratingWords(last)} ${when(last)}`
}

const apart = (first: CourseStep, last: CourseStep) =>
  `${ratingWords(first)} ${when(first)}; ${ratingWords(last)} ${when(last)}, under another framework`

import type { ActionPlan, DaySpan } from '../derive/inspections/action-plan.ts'
import { type CycleStep, cycle } from '../derive/inspections/cycle.ts'
import type { InspectionReport } from '../derive/inspections/report-of.ts'
import { stageWords } from '../derive/inspections/stage-words.ts'
import { day, onDay } from '../format/day.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import { kinds } from '../model/kinds/index.ts'
import type { Inspection } from '../model/registers/inspections.ts'

/** One step of the cycle as a page tells it. */
export interface Step {
  readonly title: string
  /** What it is called, where it has a name of its own. */
  readonly name?: { readonly text: string; readonly href?: string }
  readonly text: string
  /** Said below it: where else it stands, and what was computed. */
  readonly details: readonly { readonly text: string; readonly href?: string }[]
  readonly isMissing: boolean
  /** True for the inspection whose page it is. */
  readonly isCurrent: boolean
}

/** The cycle in which an inspection stands, in words. */
export function inspectionSteps(inspection: Inspection, edition: Edition): readonly Step[] {
  return cycle(inspection, edition.library, edition.ledger.day).map((step) => told(step, inspection, edition))
}

function told(step: CycleStep, current: Inspection, { url }: Edition): Step {
  const plain = { details: [], isMissing: false, isCurrent: false }
  switch (step.is) {
    case 'no-visit':
      return { ...plain, title: stageWords[step.stage], text: missing[step.where], isMissing: true }
    case 'visit': {
      const { id, name, stage } = step.inspection
      const isCurrent = step.inspection === current
      const link = isCurrent ? { text: name } : { text: name, href: url.inspection(id) }
      return { ...plain, title: stageWords[stage], name: link, text: visits(step.inspection), isCurrent }
    }
    case 'report':
      return { ...plain, title: reportOf[step.inspection.stage], ...reportStep(step.report, url) }
    case 'action-plan':
      return { ...plain, ...planStep(step.plan) }
  }
}

const reportOf = {
  inspection: 'Report',
  'follow-up': 'Report of the follow-up',
  'further-follow-up': 'Report of the further follow-up',
} as const

const missing = {
  before: 'Not recorded here, though what follows it up is.',
  after: 'None is recorded here. That does not say that there was none.',
} as const

function visits({ fieldwork_from: from, fieldwork_to: to }: Inspection): string {
  if (from !== undefined && to !== undefined)
    return from === to
      ? `The visits took place ${onDay(from)}.`
      : `The visits took place from ${day(from)} to ${day(to)}.`
  if (from !== undefined) return `The visits began ${onDay(from)}. When they ended is not recorded here.`
  if (to !== undefined) return `The visits ended ${onDay(to)}. When they began is not recorded here.`
  return 'When the visits took place is not recorded here.'
}

function reportStep(report: InspectionReport | undefined, url: Edition['url']) {
  if (report === undefined) return { text: 'No report is recorded here.', isMissing: true }
  const { title, kind, published, publication, isTold, summary } = report
  const here = publication && url.publication(publication.kind, publication.slug)
  const listed = kind === undefined ? '' : ` Listed under “${kind}”.`
  return {
    ...(title !== undefined && { name: { text: title, ...(!isTold && here !== undefined && { href: here }) } }),
    text: (published === undefined ? 'Its date is not recorded here.' : `Published ${onDay(published)}.`) + listed,
    details: [
      ...(isTold && publication && here !== undefined
        ? [
            {
              text: `On this site: ${publication.title} (${kinds[publication.kind].one}, ${day(publication.published)})`,
              href: here,
            },
          ]
        : []),
      ...(summary === undefined ? [] : [{ text: `Summary: ${summary}` }]),
    ],
  }
}

function planStep({ weeks, due, received, timing }: ActionPlan) {
  const within = weeks === undefined ? '' : `within ${plural(weeks, 'week', 'weeks')} of the report`
  const asked = due === undefined ? '' : spanInWords(due)
  const computed =
    due === undefined
      ? []
      : [
          {
            text:
              due.earliest === due.latest
                ? `The day is computed: ${plural(weeks ?? 0, 'week', 'weeks')} after the report.`
                : `The days are computed: ${plural(weeks ?? 0, 'week', 'weeks')} after a report of which the day is not recorded here.`,
          },
        ]
  if (received !== undefined) {
    const late = timing === 'undated' ? '' : ` ${arrived[timing] ?? ''} It was due ${asked}.`
    return { title: 'Action plan', text: `Received ${onDay(received)}.${late}`, details: computed }
  }
  const none = { title: 'Action plan', details: computed, isMissing: true }
  if (timing === 'to-come') return { ...none, text: `None is recorded here yet. It is due ${asked}.` }
  if (timing === 'may-have-passed')
    return { ...none, text: `None is recorded here. The day by which it is due lies ${asked}, and may have passed.` }
  if (timing === 'passed') return { ...none, text: `No action plan is recorded here. It was due ${asked}.` }
  return { ...none, text: `No action plan is recorded here. One is due ${within}, whose date is not recorded.` }
}

const arrived: Readonly<Record<string, string>> = {
  'in-time': 'That was in time.',
  late: 'That was late.',
  untold: 'The dates do not tell whether that was in time.',
}

/** “by 20 September 2019”; “between 24 August 2019 and 22 September 2019” where it is not known to the day. */
const spanInWords = ({ earliest, latest }: DaySpan) =>
  earliest === latest ? `by ${day(latest)}` : `between ${day(earliest)} and ${day(latest)}`

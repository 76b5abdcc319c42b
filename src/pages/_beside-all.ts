import { besideAll } from '../derive/compare/beside-all.ts'
import type { Assessment, Framework } from '../derive/compare/framework.ts'
import { frameworks } from '../derive/compare/frameworks.ts'
import { inspectionsBeside } from '../derive/compare/inspections-beside.ts'
import { baseWords, judgementWords } from '../derive/compare/judgement-words.ts'
import { spreadWords } from '../derive/compare/spread-words.ts'
import { stageHeading } from '../derive/compare/stage-heading.ts'
import { strip } from '../derive/compare/strip.ts'
import { day } from '../format/day.ts'
import { capitalised } from '../format/sentence.ts'
import type { Edition } from '../library.ts'

const byInspection = new WeakMap<Framework, ReadonlyMap<string, readonly Assessment[]>>()

/** Of a framework, the assessments of each inspection; made once for all of their pages. */
function assessmentsOf(framework: Framework, inspection: string): readonly Assessment[] {
  const made = byInspection.get(framework) ?? Map.groupBy(framework.assessments, (each) => each.inspection)
  byInspection.set(framework, made)
  return made.get(inspection) ?? []
}

/**
 * The props of `BesideAll.astro` for an inspection's page: each of its ratings beside all of the same framework and stage, one part for
 * each area that it rated, and beside the inspection that it follows up. No parts where nothing was rated.
 */
export function besideAllOf({ library, url }: Edition, inspection: string) {
  const parts = frameworks(library).flatMap((framework) => {
    const own = assessmentsOf(framework, inspection)
    return own.map((assessment, place) => ({
      id: `beside-all-${framework.id}-${place + 1}`,
      caption: captionOf(assessment, framework, own.length > 1),
      framework: { name: framework.name, href: url.framework(framework.id) },
      rows: besideAll(assessment, framework).map(({ criterion, judgement, all, others }) => {
        const [range = '', ...more] = spreadWords(all)
        return {
          name: criterion.name,
          words: judgementWords(criterion, judgement),
          detail: [baseWords(framework, judgement), judgement.date === undefined ? '' : day(judgement.date)].filter(
            (words) => words !== '',
          ),
          strip: strip(criterion, judgement, all),
          all: [capitalised(range), ...more],
          others: capitalised(others),
        }
      }),
      notes: framework.criteria.flatMap(({ name }, index) => {
        const note = assessment.judgements[index]?.note
        return note === undefined ? [] : [`${name}: ${note}`]
      }),
      compare:
        assessment.area === undefined
          ? {
              href: url.compare({ framework: framework.id, inspections: [inspection] }),
              text: 'Compare this inspection with another',
            }
          : {
              href: url.compare({ areas: [assessment.area.id] }),
              text: `Compare ${assessment.area.name} with other areas`,
            },
      change: place === 0 ? changeOf(assessment, framework) : undefined,
      base: `A base (n) below ${framework.smallBase} is small: chance may move such a rating much.`,
    }))
  })
  return { parts }
}

function captionOf({ area, stage }: Assessment, { name }: Framework, isOneOfSeveral: boolean): string {
  const whose = isOneOfSeveral && area !== undefined ? `${area.name}, beside` : 'Beside'
  return `${whose} all ${stageHeading(stage).toLowerCase()} under “${name}”`
}

/** What was found beside what the inspection that it follows up had found; undefined where it follows none by the same framework. */
function changeOf(assessment: Assessment, framework: Framework) {
  const { followUpOf, inspection } = assessment
  if (followUpOf === undefined) return undefined
  const pair = [followUpOf, inspection] as const
  const both = pair.flatMap((id) => assessmentsOf(framework, id))
  const [comparison] = inspectionsBeside(pair, [{ ...framework, assessments: both }]).comparisons
  if (comparison === undefined) return undefined
  const [earlier, later] = comparison.columns.map((column) => column.assessment)
  const reported = (date = '') => (date === '' ? 'date not known' : `report ${day(date)}`)
  return {
    id: `change-${framework.id}`,
    caption: `Beside ${earlier?.name}, which it follows up`,
    earlier: reported(earlier?.date),
    later: reported(later?.date),
    rows: comparison.rows.map(({ criterion, place, judgements: [before = null, after = null], words }) => ({
      name: place === undefined ? criterion.name : `${place}: ${criterion.name}`,
      before: [judgementWords(criterion, before), baseWords(framework, before)].filter(Boolean).join(', '),
      after: [judgementWords(criterion, after), baseWords(framework, after)].filter(Boolean).join(', '),
      words: capitalised(words),
    })),
  }
}

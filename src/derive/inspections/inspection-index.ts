import type { Criterion } from '../../model/registers/criteria.ts'
import type { Registers } from '../../model/registers/index.ts'
import type { Inspection } from '../../model/registers/inspections.ts'
import type { Rating } from '../../model/registers/ratings.ts'

/** The registers of inspections, ratings and criteria by what a page looks them up by. Nothing under a name is an empty list. */
export interface InspectionIndex {
  readonly ofProgramme: (id: string) => readonly Inspection[]
  /** Those whose report, or the summary of it, is the publication. */
  readonly ofPublication: (slug: string) => readonly Inspection[]
  readonly followUpsOf: (id: string) => readonly Inspection[]
  readonly ledBy: (body: string) => readonly Inspection[]
  readonly partneredBy: (body: string) => readonly Inspection[]
  /** Those that a body was the subject of. */
  readonly ofBody: (body: string) => readonly Inspection[]
  readonly ratingsOf: (inspection: string) => readonly Rating[]
  readonly ratingsBy: (criterion: string) => readonly Rating[]
  readonly criteriaOf: (programme: string) => readonly Criterion[]
}

const known = new WeakMap<Registers, InspectionIndex>()

/** The index of the registers, made once for a library: each page of ten thousand asks it. */
export function inspectionIndex(registers: Registers): InspectionIndex {
  const made = known.get(registers) ?? indexed(registers)
  known.set(registers, made)
  return made
}

function indexed({ inspections, ratings, criteria }: Registers): InspectionIndex {
  return {
    ofProgramme: by(inspections, ({ programme }) => [programme]),
    ofPublication: by(inspections, ({ publication }) => [publication]),
    followUpsOf: by(inspections, ({ follow_up_of }) => [follow_up_of]),
    ledBy: by(inspections, ({ lead }) => [lead]),
    partneredBy: by(inspections, ({ partners }) => partners),
    ofBody: by(inspections, ({ bodies }) => bodies),
    ratingsOf: by(ratings, ({ inspection }) => [inspection]),
    ratingsBy: by(ratings, ({ criterion }) => [criterion]),
    criteriaOf: by(criteria, ({ programme }) => [programme]),
  }
}

/** Rows under each of their names, in the register's order. */
function by<Row>(rows: readonly Row[], names: (row: Row) => readonly (string | undefined)[]) {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    for (const name of new Set(names(row))) {
      if (name === undefined) continue
      const group = groups.get(name)
      if (group === undefined) groups.set(name, [row])
      else group.push(row)
    }
  }
  return (name: string): readonly Row[] => groups.get(name) ?? []
}

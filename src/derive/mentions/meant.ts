import type { Name, NamedKind, Thing } from './name.ts'
import { namedKinds } from './name.ts'
import type { Setting } from './setting.ts'

/** What a name means where it stands; not `certain` where it may as well mean another thing of that name. */
export interface Meant {
  readonly thing: Thing
  readonly certain: boolean
}

/**
 * What is meant by a name that several things have, kind by kind. Of areas: those whose sort stands beside it (“London region”); then
 * those that the publication is about, or that its areas are parts of; then those of the same sort as its areas. Of
 * bodies: those it is about, among those that had begun by its date. Of terms: the one that the author has said by `<Term of>`, or
 * the one that is called just so. Where that leaves several, all may be meant.
 */
export function meant(spelled: string, names: readonly Name[], setting: Setting, next: string): readonly Meant[] {
  return namedKinds.flatMap((kind) => {
    const own = names.filter(({ thing }) => thing.kind === kind)
    if (own.length === 0) return []
    const ids = chosen(kind, own, spelled, setting, next)
    return ids.map((id) => ({ thing: { kind, id }, certain: ids.length === 1 }))
  })
}

function chosen(
  kind: NamedKind,
  names: readonly Name[],
  spelled: string,
  { subjects, sorts, said, day }: Setting,
  next: string,
): readonly string[] {
  if (kind === 'term') {
    const slug = said.get(spelled)
    if (slug !== undefined) return [slug]
    return idsOf(narrowed(names, ({ isOwn }) => isOwn === true))
  }
  const alive = narrowed(names, ({ from }) => from === undefined || day === '' || from <= day)
  const beside = narrowed(alive, ({ sort }) => sort !== undefined && saysSort(sort, next))
  if (beside.length < alive.length) return idsOf(beside)
  const about = narrowed(alive, ({ thing }) => subjects[kind].has(thing.id))
  return idsOf(narrowed(about, ({ sort }) => sort !== undefined && sorts.has(sort)))
}

/** Those that fit, or all where none does. */
function narrowed(names: readonly Name[], fits: (name: Name) => boolean): readonly Name[] {
  const fitting = names.filter(fits)
  return fitting.length === 0 ? names : fitting
}

const idsOf = (names: readonly Name[]): readonly string[] => [...new Set(names.map(({ thing }) => thing.id))]

/** True where the words after a name say its sort: “region” of “the London region”, “LDU” or “local delivery unit”. */
function saysSort(sort: string, next: string): boolean {
  const words = sort.toLowerCase().split(/\s+/)
  const small = next.toLowerCase()
  const initials = words.map((word) => word.slice(0, 1)).join('')
  return small.startsWith(`${words.join(' ')}`) || (words.length > 1 && new RegExp(`^${initials}\\b`).test(small))
}

import type { Passage } from '../../model/passage.ts'
import { meant } from './meant.ts'
import type { Thing } from './name.ts'
import type { nameFinder } from './name-finder.ts'
import { numbered } from './numbered.ts'
import type { Setting } from './setting.ts'

/** Where a passage names a thing: the passage by its place among the document's, and the words. */
export interface Mention {
  readonly thing: Thing
  readonly passage: number
  readonly start: number
  readonly end: number
  /** False where another thing of that name may be meant. */
  readonly certain: boolean
}

/** What it takes to read a publication's passages. */
export interface Reading {
  readonly find: ReturnType<typeof nameFinder>
  readonly setting: Setting
  /** The thing to whose page or place a link leads. */
  readonly led: (href: string) => Thing | undefined
  /** The id of the publication's recommendation with that printed number. */
  readonly recommendation: (number: string) => string | undefined
}

/** Everything that passages name, in order. What an author's link leads to is what its words mean; a thing does not name itself. */
export function mentionsIn(passages: readonly Passage[], reading: Reading): readonly Mention[] {
  return passages.flatMap((passage, index) => {
    const { text, links } = passage
    const linked = links.flatMap(({ start, end, href }) => {
      const thing = reading.led(href)
      return thing === undefined ? [] : [{ thing, passage: index, start, end, certain: true }]
    })
    const inLink = (kind: Thing['kind'], start: number, end: number) =>
      linked.some((link) => link.thing.kind === kind && link.start < end && start < link.end)
    const named = reading
      .find(text)
      .flatMap(({ start, end, names }) =>
        meant(text.slice(start, end), names, reading.setting, text.slice(end).trimStart()).flatMap((one) =>
          inLink(one.thing.kind, start, end) ? [] : [{ ...one, passage: index, start, end }],
        ),
      )
    const asked = numbered(text).flatMap(({ start, end, number }) => {
      const id = inLink('recommendation', start, end) ? undefined : reading.recommendation(number)
      return id === undefined
        ? []
        : [{ thing: { kind: 'recommendation', id } as const, passage: index, start, end, certain: true }]
    })
    const own = passage.form === 'recommendation' ? reading.led(`#${passage.anchor}`) : undefined
    return [...linked, ...named, ...asked]
      .filter(({ thing }) => own?.id !== thing.id || own.kind !== thing.kind)
      .sort((one, other) => one.start - other.start)
  })
}

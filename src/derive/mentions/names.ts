import { earliestDay } from '../../format/day.ts'
import type { Registers } from '../../model/registers/index.ts'
import { glossaryTerms } from '../glossary.ts'
import type { Name } from './name.ts'

/** Every spelling under which the registers' areas, bodies, programmes and terms are printed. */
export function names(registers: Pick<Registers, 'areas' | 'bodies' | 'programmes' | 'glossary'>): readonly Name[] {
  return [
    ...registers.areas.flatMap(({ id, name, variants, kind }) =>
      spelled([name, ...(variants ?? [])], { thing: { kind: 'area', id }, sort: kind }),
    ),
    ...registers.bodies.flatMap(({ id, name, short, variants, from }) =>
      spelled([name, short, ...(variants ?? [])], {
        thing: { kind: 'body', id },
        ...(from !== undefined && { from: earliestDay(from) }),
      }),
    ),
    ...registers.programmes.flatMap(({ id, name, short }) =>
      spelled([name, short], { thing: { kind: 'programme', id } }),
    ),
    ...glossaryTerms(registers).flatMap(({ slug, term }) => {
      if (term.in_text === 'by-hand') return []
      const thing = { kind: 'term', id: slug } as const
      const others = [term.expansion, ...term.variants].filter((text) => text !== term.term)
      return [...spelled([term.term], { thing, isOwn: true }), ...spelled(others, { thing })]
    }),
  ]
}

const spelled = (texts: readonly (string | undefined)[], name: Omit<Name, 'text'>): readonly Name[] =>
  [...new Set(texts)].flatMap((text) => (text === undefined ? [] : [{ text, ...name }]))

import type { SisterBundle } from '../../model/bundle.ts'
import type { Registers } from '../../model/registers/index.ts'
import { type Entry, type Ledger, ledger } from './ledger.ts'

/** A bundle's rows as registers, so that the rules and the fold of our own ledger hold for them too. */
export function sisterRegisters({
  bodies,
  themes,
  recommendations,
  addressees,
  events,
  aggregates,
}: SisterBundle): Registers {
  return {
    bodies: bodies.map((body) => ({ ...body, kind: '', source: '' })),
    themes: themes.map((theme) => ({ ...theme, definition: '' })),
    recommendations,
    addressees,
    events,
    aggregates,
    areas: [],
    programmes: [],
    criteria: [],
    inspections: [],
    ratings: [],
    glossary: [],
  }
}

const ledgers = new WeakMap<SisterBundle, Ledger>()

/** A sister's ledger on the day for which its bundle is made; computed once, for it is asked for by many pages. */
export function sisterLedger(bundle: SisterBundle): Ledger {
  const publications = new Set(bundle.publications.map(({ slug }) => slug))
  const made = ledgers.get(bundle) ?? ledger(sisterRegisters(bundle), publications, bundle.asAt)
  ledgers.set(bundle, made)
  return made
}

/** A sister's entries that concern a theme: those under the same id. */
export const onTheme =
  (id: string) =>
  ({ recommendation, parent }: Entry) =>
    recommendation.themes.includes(id) || parent?.themes.includes(id) === true

/** A sister's entries that ask one of our bodies, or that it has taken over: the body with the same id or the same name. */
export function toBody({ id, name }: { readonly id: string; readonly name: string }, { bodies }: SisterBundle) {
  const same = new Set(bodies.filter((body) => body.id === id || body.name === name).map((body) => body.id))
  return ({ addressee, body }: Entry): boolean =>
    same.has(addressee.body ?? '') || same.has(body ?? '') || addressee.printed === name
}

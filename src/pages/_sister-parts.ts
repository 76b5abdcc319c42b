import { labels } from '../derive/ledger/label.ts'
import type { Entry } from '../derive/ledger/ledger.ts'
import { onTheme, sisterLedger, sisterRegisters, toBody } from '../derive/ledger/sister.ts'
import { counted, tally } from '../derive/ledger/tally.ts'
import { day } from '../format/day.ts'
import type { Edition } from '../library.ts'
import type { SisterBundle } from '../model/bundle.ts'
import type { Body } from '../model/registers/bodies.ts'
import { type EntryLine, entryLine } from './_entry-line.ts'

/** What a page shows of a sister inspectorate's ledger, beside ours: plain values. */
export interface SisterPart {
  /** The bundle's file name, for ids. */
  readonly name: string
  readonly publisher: string
  readonly href: string
  readonly asAt: string
  readonly licence: { readonly name: string; readonly href?: string }
  /** How many whole recommendations × bodies asked there are, by public label. */
  readonly total: number
  readonly tally: readonly { readonly label: EntryLine['label']; readonly count: number }[]
  /** The first of them. */
  readonly entries: readonly EntryLine[]
}

/** How many of a sister's entries a page lists; the rest are on the sister's own site. */
const most = 25

/** The parts for the page of all recommendations. */
export const sistersOf = (edition: Edition) => parts(edition, () => () => true)
/** The parts for a theme's page: what sisters have under the same theme. */
export const sistersOnTheme = (edition: Edition, theme: string) => parts(edition, () => onTheme(theme))
/** The parts for a body's page: what sisters ask the body of the same id or name. */
export const sistersToBody = (edition: Edition, body: Pick<Body, 'id' | 'name'>) =>
  parts(edition, (bundle) => toBody(body, bundle))

function parts(edition: Edition, chosen: (bundle: SisterBundle) => (entry: Entry) => boolean): readonly SisterPart[] {
  return edition.library.bundles.flatMap((bundle): SisterPart[] => {
    const entries = counted(sisterLedger(bundle).entries).filter(chosen(bundle))
    if (entries.length === 0) return []
    const { name, publisher, asAt, licence } = bundle
    const theirs = readAs(bundle, edition)
    return [
      {
        name,
        publisher: publisher.name,
        href: publisher.url,
        asAt: day(asAt),
        licence: { name: licence.name, ...(licence.url !== undefined && { href: licence.url }) },
        total: entries.length,
        tally: tally(entries).map(({ label, count }) => ({ label: { id: label, words: labels[label] }, count })),
        entries: entries.slice(0, most).map((entry) => sisterLine(entry, bundle, theirs)),
      },
    ]
  })
}

/** Our edition with the sister's bodies in place of ours. */
function readAs(bundle: SisterBundle, edition: Edition): Edition {
  return { ...edition, library: { ...edition.library, registers: sisterRegisters(bundle) } }
}

/** A sister's entry as a line that leads to its own pages, and whose lateness stays as it was on the bundle's day. */
function sisterLine(entry: Entry, bundle: SisterBundle, theirs: Edition): EntryLine {
  const { href: _ours, ...line } = entryLine(entry, theirs)
  const { id, publication: slug, issued } = entry.recommendation
  const publication = bundle.publications.find((each) => each.slug === slug)
  const recommendation = bundle.recommendations.find((each) => each.id === id)
  const late = line.due?.overdue === true ? ` (overdue on ${day(bundle.asAt)})` : ''
  return {
    ...line,
    href: recommendation?.url ?? bundle.publisher.url,
    publication: {
      title: publication?.title ?? slug,
      href: publication?.url ?? bundle.publisher.url,
      date: day(issued),
    },
    asked: { printed: entry.addressee.printed },
    ...(line.due && { due: { ...line.due, words: `${line.due.words}${late}`, pending: false } }),
  }
}

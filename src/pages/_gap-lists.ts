import type { Gaps } from '../derive/ledger/gaps.ts'
import type { Entry } from '../derive/ledger/ledger.ts'
import { openingWords } from '../format/opening-words.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import { type EntryLine, entryLine } from './_entry-line.ts'

/** One kind of gap: what it is, and where it was met. */
export interface GapList {
  readonly heading: string
  readonly about: string
  readonly lines: readonly GapLine[]
}

export interface GapLine {
  readonly href: string
  readonly name: string
  readonly publication: string
  readonly claim?: string
  readonly verdict?: string
  readonly due?: EntryLine['due']
  readonly silent?: { readonly since: string; readonly words: string }
}

/** The kinds of gap that there are, in the order in which they weigh; a kind without members is left out. */
export function gapLists({ disputed, unchecked, late, unanswered, silent }: Gaps, edition: Edition) {
  const gapLine =
    (more: (line: EntryLine) => Partial<GapLine>) =>
    (entry: Entry): GapLine => {
      const line = entryLine(entry, edition)
      const { href, publication } = line
      return { href, name: nameOf(entry), publication: `${publication.title}, ${publication.date}`, ...more(line) }
    }
  const plain = gapLine(() => ({}))
  const said = gapLine(({ claim, verdict }) => ({ ...(claim && { claim }), ...(verdict && { verdict }) }))
  const due = gapLine(({ due }) => ({ ...(due && { due }) }))
  const lists: GapList[] = [
    {
      heading: 'Reported complete, found not to be',
      about: 'The body says that it is done. The inspectorate looked later, and found less.',
      lines: disputed.map(said),
    },
    {
      heading: 'Reported complete, not yet checked',
      about: 'The body says that it is done. Nobody else is recorded to have looked.',
      lines: unchecked.map(said),
    },
    {
      heading: 'Past the deadline',
      about:
        'The last deadline has passed, and nothing recorded here shows that it was met. That alone does not say that it was not.',
      lines: late.map(due),
    },
    {
      heading: 'Answer due and not recorded',
      about: 'An answer was due by now, and none is recorded here.',
      lines: unanswered.map(plain),
    },
    {
      heading: 'Silent for a year or more',
      about: 'The body has spoken, but nothing that it said since is recorded here.',
      lines: silent.map(({ entry, since }) => ({
        ...plain(entry),
        silent: { since, words: plural(entry.measures.silentDays ?? 0, 'day', 'days') },
      })),
    },
  ]
  return lists.filter(({ lines }) => lines.length > 0)
}

/** A recommendation in a list of short lines: its number, where one is printed, and how it begins. */
export function nameOf({ recommendation: { number, text } }: Entry): string {
  return number === undefined ? openingWords(text) : `Recommendation ${number}: ${openingWords(text)}`
}

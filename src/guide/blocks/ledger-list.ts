import { labels } from '../../derive/ledger/label.ts'
import { series } from '../../format/sentence.ts'
import { axes, bases, reasons } from '../../model/registers/events.ts'
import type { Block } from './block.ts'
import { listing } from './listing.ts'

const lists: Readonly<Record<string, () => string>> = {
  axes: () =>
    listing(
      'What an event is about',
      ['axis', 'value'],
      Object.entries(axes).map(([axis, values]) => [
        { typed: axis },
        values.length === 0 ? 'none: leave it blank' : series(values, 'or'),
      ]),
    ),
  labels: () =>
    listing(
      'What the public reads',
      ['Status in a tracker', 'Words on the page'],
      Object.entries(labels).map(([id, words]) => [{ typed: id }, words]),
    ),
  grounds: () =>
    listing(
      'On what a verdict rests, and why something is closed',
      ['Column', 'Values'],
      [
        [{ typed: 'basis' }, series(bases, 'or')],
        [{ typed: 'reason' }, series(reasons, 'or')],
      ],
    ),
}

/** ```ledger:axes: the words of the ledger of recommendations. */
export const ledgerList: Block = {
  name: 'ledger',
  html: ({ about }) => {
    const list = lists[about]
    if (list === undefined) throw new Error(`The guide has no list ${about} of the ledger.`)
    return list()
  },
}

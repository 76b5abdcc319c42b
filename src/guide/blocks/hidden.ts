import { policy } from '../../disclosure/policy.ts'
import { writtenTables } from '../written-tables.ts'
import type { Block } from './block.ts'
import { listing } from './listing.ts'

/** ```hidden:pools-2025/hurt: which numbers of a protected table readers don’t see, and why each is hidden. */
export const hidden: Block = {
  name: 'hidden',
  html: ({ about }, { site: { library, files } }) => {
    const [table, written] = [library.tables.get(about), writtenTables(files, library, () => {}).get(about)]
    const threshold = table && policy(table, library.site)?.threshold
    if (table === undefined || threshold === undefined) throw new Error(`The guide’s table ${about} is not protected.`)
    const { columns, header = [] } = table.description
    const rows = table.rows.flatMap(({ key, cells }) =>
      columns.flatMap(({ name, title }) => {
        const value = written?.rows.find((row) => row.key === key)?.cells[name]?.value
        if (cells[name]?.symbol !== 'c' || typeof value !== 'number') return []
        const isSmall = value > 0 && value < threshold
        const why = isSmall ? `It is below ${threshold}.` : 'With it, a small one could be worked out.'
        return [[[...header.map((name) => cells[name]?.printed ?? ''), title].join(', '), `${value}`, why]]
      }),
    )
    if (rows.length === 0) throw new Error(`Nothing is hidden in the guide’s table ${about}.`)
    return listing('What readers don’t see', ['Number', 'You wrote', 'Why it is hidden'], rows)
  },
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ledger, publicOn } from '../../derive/ledger/ledger.ts'
import { number, size } from '../../format/number.ts'
import { readLibrary } from '../../load/library-files.ts'
import { type Measured, measured } from './measured.ts'
import { writeCorpus } from './write-corpus.ts'
import { writeLedger } from './write-ledger.ts'

const asOf = '2026-11-23T12:00:00Z'

/** How long a ledger of so many recommendations takes to fold and to build, beside pages of reports on the same machine. */
export async function ledgerBench(root: string, count: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-bench-'))
  try {
    const reports = join(folder, 'reports')
    const site = join(folder, 'ledger')
    writeCorpus(reports, 50)
    writeLedger(site, count)
    const { library, problems } = readLibrary({ root: site, asOf })
    if (problems.length > 0) throw new Error(`The made-up ledger has faults: ${JSON.stringify(problems[0])}`)
    const open = publicOn(library.publications, asOf.slice(0, 10))
    const folds = Array.from({ length: 3 }, () => {
      const start = performance.now()
      ledger(library.registers, open, asOf.slice(0, 10))
      return (performance.now() - start) / 1000
    })
    const { events } = library.registers
    const [pages, others] = [await measured(root, site), await measured(root, reports)]
    return [
      '',
      `${number(String(count))} recommendations with ${number(String(events.length))} events`,
      `Folded in ${Math.min(...folds).toFixed(2)} to ${Math.max(...folds).toFixed(2)} s`,
      `Built in ${pages.wall.toFixed(1)} s: ${number(String(pages.files))} files, ${number(String(pages.pages))} pages, ${size(pages.bytes)}, peak memory ${size(pages.peak)}`,
      ...Object.entries(pages.stages).map(([stage, seconds]) => `  ${stage}: ${seconds.toFixed(1)} s`),
      ...Object.entries(pages.written).map(([sort, seconds]) => `    ${sort}: ${seconds.toFixed(1)} s`),
      `Milliseconds per file: ${perFile(pages).toFixed(2)}, of 50 reports with their pages: ${perFile(others).toFixed(2)}; ratio ${(perFile(pages) / perFile(others)).toFixed(2)}`,
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const perFile = ({ stages, files }: Measured) => ((stages['Writing pages'] ?? 0) * 1000) / files

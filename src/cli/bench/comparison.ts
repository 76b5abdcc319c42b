import { number, size } from '../../format/number.ts'
import type { Measured } from './measured.ts'

interface Builds {
  /** From nothing. */
  readonly cold: Measured
  /** Again, with nothing changed. */
  readonly warm: Measured
  /** Again, with a sentence added to one report. */
  readonly edit: Measured
}

/** The builds of a site of `count` reports as a table of text, and the ratios by which machines can be compared. */
export function comparison(count: number, { cold, warm, edit }: Builds): string {
  const builds = [cold, warm, edit]
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(34)}${cells.map((cell) => cell.padStart(12)).join('')}`
  const seconds = (name: string, of: (build: Measured) => number | undefined) =>
    line(
      name,
      builds.map((build) => of(build)?.toFixed(2) ?? '–'),
    )
  const sizes = (name: string, of: (build: Measured) => number | undefined) =>
    line(
      name,
      builds.map(of).map((bytes) => (bytes === undefined ? '–' : size(bytes))),
    )
  const stages = Object.keys(cold.stages)
  const sorts = Object.keys(cold.written)
  return [
    '',
    line(`${number(String(count))} reports`, ['cold', 'unchanged', 'one edit']),
    seconds('Seconds in all', ({ wall }) => wall),
    ...stages.flatMap((stage) => [
      seconds(`  ${stage}`, (build) => build.stages[stage]),
      ...(stage === 'Writing pages' ? sorts.map((sort) => seconds(`    ${sort}`, ({ written }) => written[sort])) : []),
    ]),
    seconds('Reports alone', reportsAlone),
    seconds('Processor seconds, build', ({ processor }) => processor),
    sizes('Peak memory, build', ({ peak }) => peak),
    sizes('Peak memory, search engine', ({ enginePeak }) => enginePeak),
    line(
      'Pages',
      builds.map(({ pages }) => number(String(pages))),
    ),
    line(
      'Files',
      builds.map(({ files }) => number(String(files))),
    ),
    sizes('Bytes', ({ bytes }) => bytes),
    line(
      'Ratio to cold',
      builds.map(({ wall }) => (wall / cold.wall).toFixed(2)),
    ),
    line(
      'Milliseconds per report',
      builds.map(({ wall }) => ((wall / count) * 1000).toFixed(1)),
    ),
  ].join('\n')
}

/** Everything but what a site of one page per report would not have: pages to print, data, SVG files, search and verifying. */
function reportsAlone({ wall, stages, written }: Measured): number {
  const others = [
    written['Print pages'],
    written['Data pages'],
    written['CSV files'],
    written['SVG files'],
    stages['Indexing and verifying'],
  ]
  return others.reduce<number>((rest, seconds) => rest - (seconds ?? 0), wall)
}

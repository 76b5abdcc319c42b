import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { number, size } from '../../format/number.ts'
import { type ChartSample, chartSamples } from './chart-samples.ts'
import { measured } from './measured.ts'
import { medians } from './medians.ts'
import { pageWeight, type Weight, weight } from './page-weight.ts'
import { plainPlot } from './plain-plot.ts'
import { plotted } from './plotted.ts'
import { slugOf } from './report.ts'
import { writeCorpus } from './write-corpus.ts'

const sizes = [20, 42, 48] as const
const options = { width: 'wide', idPrefix: 'figure-a-wide', name: 'Name', description: 'Description.' } as const

/**
 * How long each kind of chart takes from its data to finished text, beside Observable Plot with jsdom's document in the same run: given
 * the same data as one would write it with Plot alone, and given our own picture, of which Plot has to scale and letter nothing. And
 * what the drawings weigh, alone and on a built page of four charts.
 */
export async function chartsBench(root: string): Promise<string> {
  const { JSDOM } = (await import('jsdom')) as unknown as Jsdom
  const { document } = new JSDOM('').window
  const samples = sizes.flatMap(chartSamples)
  // Each is drawn before any is timed: code that is still being compiled is slow for all alike.
  for (const sample of samples) medians(works(sample, document), { rounds: 0, warmUp: 40 })
  const rows = samples.map((sample) => drawn(sample, document))
  const page = await builtPage(root)
  return [
    '',
    line('Chart', [
      'marks',
      'ours, ms',
      'Plot, jsdom',
      'times',
      'our picture',
      'times',
      'wide',
      'gzip',
      'narrow',
      'gzip',
    ]),
    ...rows.map(({ name, cells }) => line(name, cells)),
    '',
    ...page.lines,
    '',
    verdict('Given the data, times as fast as Plot with jsdom', least(rows, 'plain')),
    verdict('Given our picture, times as fast as Plot with jsdom', least(rows, 'like')),
    `gzip that four charts with their tables add to a page: ${number(`${page.figures}`)} bytes; at most 12,000 is the aim: ${metOrNot(page.figures <= 12_000)}.`,
  ].join('\n')
}

const aim = 8

/** The smallest of the ratios, and which chart has it. */
function least(rows: readonly ReturnType<typeof drawn>[], kind: 'plain' | 'like') {
  const known = rows.flatMap(({ [kind]: ratio, name, cells }) =>
    ratio === null ? [] : [{ ratio, chart: `${name} of ${cells[0]}` }],
  )
  return known.reduce((one, other) => (other.ratio < one.ratio ? other : one))
}

const verdict = (what: string, { ratio, chart }: ReturnType<typeof least>) =>
  `${what}: at least ${ratio.toFixed(1)} (${chart}); at least ${aim} is the aim: ${metOrNot(ratio >= aim)}.`
const metOrNot = (met: boolean) => (met ? 'met' : 'not met')

interface Jsdom {
  readonly JSDOM: new (html: string) => { readonly window: { readonly document: object } }
}

const works = (sample: ChartSample, document: object) => [
  () => sample.draw(options),
  () => plainPlot(sample.name, sample.shape, document),
  () => plotted(sample.picture('wide'), document).outerHTML,
]

function drawn(sample: ChartSample, document: object) {
  const [ours = 0, theirs = 0, same = 0] = medians(works(sample, document), { rounds: 41, warmUp: 10 })
  const plain = plainPlot(sample.name, sample.shape, document) === null ? null : theirs / ours
  const like = same / ours
  const [wide, narrow] = [sample.draw(options), sample.draw({ ...options, width: 'narrow' })]
  return {
    name: sample.name,
    plain,
    like,
    cells: [
      `${sample.marks}`,
      ours.toFixed(2),
      ...(plain === null ? ['–', '–'] : [theirs.toFixed(2), plain.toFixed(1)]),
      same.toFixed(2),
      like.toFixed(1),
      ...both(weight(wide.svg)),
      ...both(weight(narrow.svg)),
    ],
  }
}

/** A made-up report of four charts, built by the build command. */
async function builtPage(root: string): Promise<{ readonly lines: readonly string[]; readonly figures: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-bench-'))
  try {
    writeCorpus(folder, 1)
    await measured(root, folder)
    const html = readFileSync(join(folder, `dist/reports/${slugOf(0)}/index.html`), 'utf8')
    const exact = ({ raw, gzip }: Weight) => [raw, gzip].map((bytes) => number(`${bytes}`))
    const { charts, page, byFigures, byDrawings } = pageWeight(html)
    const lines = [
      line(`A page with ${charts} charts, as built`, ['bytes', 'gzip']),
      line('The whole page', exact(page)),
      line('  of that, figures with tables', exact(byFigures)),
      line('    of that, their drawings', exact(byDrawings)),
    ]
    return { lines, figures: byFigures.gzip }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const both = ({ raw, gzip }: Weight) => [size(raw), size(gzip)]
const line = (name: string, cells: readonly string[]) =>
  `${name.padEnd(30)}${cells.map((cell) => cell.padStart(12)).join('')}`

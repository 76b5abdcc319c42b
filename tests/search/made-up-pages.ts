import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const words =
  `lamp harbour quay watch keeper signal tide mooring channel buoy pilot office ledger rota store bell fog night day
  inspected inspecting naïve naive café cafés élan résumé resume 10 2.15 1/05 Dyfed-Powys OASys risk harm staff leadership don’t
  co-operation 𝔘niform ﬁnal straße`.split(/\s+/)

/** The file of a made-up page. */
export const pageName = (page: number) =>
  `${page % 3 === 0 ? 'reports' : 'data'}/page-${String(page).padStart(4, '0')}/index.html`

/** A number from 0 up to, not including, `below`, always the same for the same seeds. */
const fall = (below: number, ...seeds: readonly number[]) =>
  Math.floor(((Math.abs(Math.sin(seeds.reduce((sum, seed) => sum * 31.7 + seed, 7)) * 10_000) % 1) + 1e-9) * below) %
  below

/** A made-up page: with several filters, some of many values, dates, facts that others lack, and parts that are not indexed. */
export function madeUpPage(page: number): string {
  const said = (part: number, length: number) =>
    Array.from({ length }, (_, place) => words[fall(words.length, page, part, place)]).join(' ')
  const marks = [
    ['meta', 'title', `Page ${page} ${said(1, 2)}`],
    ['filter', 'kind', page % 3 === 0 ? 'Inspection report' : 'Data'],
    ...(page % 5 === 0 ? [] : [['sort', 'date', `20${10 + fall(9, page, 2)}-0${1 + fall(9, page, 3)}-01`]]),
    ...(page % 4 === 0 ? [['meta', 'chapter', said(4, 2)]] : []),
    ...(page % 7 === 0 ? [['meta', 'programme', 'Éclairage']] : []),
    ...Array.from({ length: fall(4, page, 5) }, (_, place) => ['filter', 'area', `Area ${fall(9, page, 6, place)}`]),
    ...Array.from({ length: fall(3, page, 7) }, (_, place) => ['filter', 'theme', `Thème ${fall(5, page, 8, place)}`]),
    ['sort', 'size', String(fall(2000, page, 9) / 10)],
  ]
  const written = marks.map(([mark, name, value]) => `<span data-pagefind-${mark}="${name}">${value}</span>`)
  return `<!doctype html><html lang="${page % 11 === 0 ? 'cy' : 'en-GB'}"><head><title>Page ${page}</title></head><body><nav>Menu</nav>
<main data-pagefind-body><div hidden data-pagefind-ignore>${written.join('')}</div><h1>Page ${page}</h1><p>${said(10, 40)}.</p>
<h2 id="more" data-pagefind-weight="3">${said(11, 4)}</h2><p>${said(12, 60)}.</p>
<p class="aside" data-pagefind-ignore>Page ${page + 1}</p><table><tr><th>${said(13, 1)}</th><td>${said(14, 1)}</td></tr></table>
</main></body></html>`
}

/** Writes so many made-up pages into a folder, from the one of this number on. */
export function writePages(folder: string, count: number, from = 0): void {
  for (let page = from; page < from + count; page++) {
    const file = join(folder, pageName(page))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, madeUpPage(page))
  }
}

/** Every file of a folder by its path, in hexadecimal so that a difference is told in a line. */
export function filesOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('base64')]))
}

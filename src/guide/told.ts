import { checks } from '../checks/index.ts'
import type { Urls } from '../format/url.ts'
import { publication as readPublication } from '../load/publication.ts'
import { searchWords } from '../load/read-search-words.ts'
import { type RegisterShape, register } from '../load/register.ts'
import { type Kind, kindNames } from '../model/kinds/index.ts'
import type { Library, Publication } from '../model/library.ts'
import type { Problem } from '../model/problem.ts'
import { type RegisterName, registers } from '../model/registers/index.ts'
import { protectedOf } from '../protected-library.ts'
import type { ExampleSite } from './example-site.ts'
import { proseDesk } from './prose-desk.ts'
import { writtenTables } from './written-tables.ts'

/** What authors are told when this text is the body of the example’s report. */
export function toldOfBody(
  text: string,
  numbering: Publication['numbering'],
  { library, publication, file }: ExampleSite,
  url: Urls,
): readonly Problem[] {
  const body = { file, text, linesBefore: 0 }
  return toldOfPublication(library, { ...publication, numbering, body, chapters: [] }, url)
}

/** What authors are told when a file of the example site, one that is there or a new one, holds this text. */
export async function toldOfFile(
  path: string,
  text: string,
  site: ExampleSite,
  url: Urls,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  const report = (fault: Omit<Problem, 'severity'>) => problems.push({ ...fault, severity: 'error' })
  const { library } = site
  const [, kind = '', slug = ''] = /^content\/([a-z-]+)\/([a-z0-9-]+)\.mdx$/.exec(path) ?? []
  if (kindNames.includes(kind as Kind)) {
    const source = { kind: kind as Kind, slug, own: { file: path, text }, chapters: [] }
    const read = readPublication(source, report)
    return read === null ? problems : toldOfPublication(library, read, url)
  }
  if (path === 'content/search.yaml') {
    searchWords(text, report)
    return problems
  }
  if (tableFile.test(path)) {
    const tables = writtenTables(new Map([...site.files, [path, text]]), library, report)
    if (problems.length > 0) return problems
    const made = await protectedOf({ ...library, tables })
    const stem = path.replace(tableFile, '$1.')
    return [...made.problems.filter(({ file }) => file.startsWith(stem)), ...checked(made.library, path, new Map())]
  }
  const changed = withRegister(path, text, site, report)
  if (changed === null) throw new Error(`The guide can’t tell what authors are told about ${path}.`)
  if (problems.length > 0) return problems
  const tables = rebuilt(changed, site, report)
  return problems.length > 0 ? problems : checked({ ...changed, tables }, path, new Map())
}

/** The tables of a library with those built anew that are built from its registers. */
function rebuilt(library: Library, site: ExampleSite, report: Report): Library['tables'] {
  const built = [...writtenTables(site.files, library, report)].filter(
    ([, table]) => table.description.query !== undefined,
  )
  return new Map([...library.tables, ...built])
}

function toldOfPublication(library: Library, publication: Publication, url: Urls): readonly Problem[] {
  const desk = proseDesk(library, publication, url)
  const { problems } = desk.html(publication.slug)
  return problems.length > 0 ? problems : checked(desk.library, publication.body.file, desk.outlines)
}

function checked(library: Library, path: string, outlines: Parameters<(typeof checks)[number]['run']>[1]) {
  return checks.flatMap((check) => check.run(library, outlines)).filter(({ file }) => file === path)
}

/** A table’s CSV or YAML. */
const tableFile = /^(data\/(?!registers\/)[a-z0-9-]+\/[a-z0-9-]+)\.(?:csv|yaml)$/

type Report = (fault: Omit<Problem, 'severity'>) => void

/** The library with a register changed; null where the path is not of one. */
function withRegister(path: string, text: string, { library }: ExampleSite, report: Report): Library | null {
  const [, name] = /^data\/registers\/([a-z]+)\.csv$/.exec(path) ?? []
  if (name === undefined || !(name in registers)) return null
  const shape = registers[name as RegisterName] as RegisterShape<(typeof registers)[RegisterName]['row']>
  return { ...library, registers: { ...library.registers, [name]: register(text, path, shape, report) } }
}

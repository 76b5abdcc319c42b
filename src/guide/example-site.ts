import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { report } from '../checks/report.ts'
import type { Library, Publication } from '../model/library.ts'
import { protectedLibrary } from '../protected-library.ts'

/** The instant at which the example is read; fixed, so that the guide is the same on every day. */
const asOf = '2026-06-30T12:00:00Z'

/** The slug of the report in which every example stands: its tables, its recommendations and its own text are at hand there. */
const slug = 'pools-2025'

/** The small invented site that the guide writes for. */
export interface ExampleSite {
  /** As readers may see it: small counts of people are gone. */
  readonly library: Library
  /** The report in which examples stand. */
  readonly publication: Publication
  /** The file of that report. */
  readonly file: string
  /** Every file as an author wrote it, by its path in the site's folder. */
  readonly files: ReadonlyMap<string, string>
}

/** Reads the example site, whose files must be without fault, from its folder. */
export async function readExampleSite(folder: string): Promise<ExampleSite> {
  const { library, problems } = await protectedLibrary({ root: folder, asOf })
  if (problems.length > 0) throw new Error(`The guide’s example site has faults.\n\n${report(problems)}`)
  const publication = library.publications.find((candidate) => candidate.slug === slug)
  if (publication === undefined) throw new Error(`The guide’s example site has no report ${slug}.`)
  return { library, publication, file: publication.body.file, files: filesOf(folder) }
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]))
}

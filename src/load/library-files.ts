import type { Library } from '../model/library.ts'
import type { Problem } from '../model/problem.ts'
import type { Site } from '../model/site.ts'
import type { FaultyDocument } from './faulty.ts'
import { publicRegisters } from './public-registers.ts'
import { readBundles } from './read-bundles.ts'
import { readPublications } from './read-publications.ts'
import { readRegisters } from './read-registers.ts'
import { readSearchWords } from './read-search-words.ts'
import { readSite } from './read-site.ts'
import { readTables } from './read-tables.ts'
import type { Report } from './report.ts'

/**
 * Reads a site's folder into a Library, and every problem of its files, by file and place. Reading goes on past faults: what is
 * faulty is left out, and a build stops on the problems.
 *
 * @param root the folder that holds `content/` and `data/`
 * @param asOf the instant for which the site is built, ISO 8601 with offset
 */
export function readLibrary({ root, asOf }: { root: string; asOf: string }): {
  library: Library
  problems: Problem[]
  /** By slug, the texts of publications that are left out because of their front matter. */
  faulty: ReadonlyMap<string, readonly FaultyDocument[]>
} {
  const instant = new Date(asOf)
  const problems: Problem[] = []
  const report: Report = (fault) => problems.push({ ...fault, severity: 'error' })
  const site = readSite(root, report)
  const { publications, known, closed, faulty } = readPublications(root, instant, report)
  const open = new Set(publications.map(({ slug }) => slug))
  const day = instant.toISOString().slice(0, 10)
  const allRegisters = readRegisters(root, report)
  const registers = publicRegisters(allRegisters, { publications, closed, day })
  const sources = { registers, publications }
  const allSources = { registers: allRegisters, publications }
  const tables = readTables(root, { known, open, sources, allSources }, report)
  const bundles = readBundles(root, day, report)
  const searchWords = readSearchWords(root, report)
  const made = { asOf: instant.toISOString(), publications, registers, tables, bundles, searchWords }
  const library: Library = { ...made, site: site ?? unreadable }
  return { library, problems: problems.sort(byPlace), faulty }
}

/** Stands for the site while its file has faults, so that everything else can still be checked. Nothing is built from it. */
const unreadable: Site = {
  name: 'site.yaml',
  url: 'https://site.invalid/',
  language: 'en-GB',
  timeZone: 'UTC',
  brand: { light: '#000000', dark: '#ffffff' },
  home: { title: 'site.yaml', lead: 'site.yaml' },
  navigation: [],
  licence: { name: '', statement: '' },
  footer: '',
  about: '',
  contact: '',
  privacy: '',
  accessibility: { reviewed: '2000', statement: '' },
  disclosure: 'none',
  guide: true,
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return one.line - other.line || one.column - other.column
}

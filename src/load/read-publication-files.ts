import { nearest } from '../format/nearest.ts'
import { Slug } from '../model/fields.ts'
import { type Kind, kindNames } from '../model/kinds/index.ts'
import { isReserved } from './is-reserved.ts'
import { quoted } from './quoted.ts'
import { type Entry, readFolder } from './read-folder.ts'
import type { Report } from './report.ts'

/** The files of one publication. */
export interface PublicationFiles {
  readonly kind: Kind
  readonly slug: string
  readonly own: string
  /** In the order of their numbers. */
  readonly chapters: readonly { readonly slug: string; readonly file: string }[]
}

const forms = 'A kind’s folder holds publications: slug.mdx, or a folder slug/ with index.mdx and chapters 01-name.mdx.'

/** What else lies in `content/`. */
const files: readonly string[] = ['site.yaml', 'search.yaml']

/** The publications that lie in `content/`, kind by kind. Names that can't be an address are reported, and so is what is not read. */
export function readPublicationFiles(root: string, report: Report): PublicationFiles[] {
  const found: PublicationFiles[] = []
  for (const { name, file, folder } of readFolder(root, 'content', report)) {
    const kind = kindNames.find((kind) => kind === name)
    if (kind !== undefined && folder) found.push(...readKind(root, kind, report))
    else if (!files.includes(name)) {
      const near = nearest(name, [...kindNames, ...files])
      tell(
        report,
        file,
        `${quoted(name)} is not read.`,
        `content/ holds site.yaml, perhaps search.yaml, and the folders ${kindNames.join(', ')}.`,
        near === undefined ? 'Move or rename it.' : `Did you mean ${near}?`,
        'publication-file-known',
      )
    }
  }
  return found
}

function tell(report: Report, file: string, found: string, allowed: string, remedy: string, rule: string) {
  report({ file, line: 1, column: 1, found, allowed, remedy, rule })
}

function readKind(root: string, kind: Kind, report: Report): PublicationFiles[] {
  const found: PublicationFiles[] = []
  for (const entry of readFolder(root, `content/${kind}`, report)) {
    if (!entry.folder && !entry.name.endsWith('.mdx')) {
      tell(report, entry.file, `${quoted(entry.name)} is not read.`, forms, renamed(entry), 'publication-file-known')
      continue
    }
    const slug = entry.folder ? entry.name : entry.name.slice(0, -'.mdx'.length)
    if (!named(slug, entry.file, kind, report)) continue
    if (entry.folder) found.push(...readChaptered(root, kind, slug, entry, report))
    else found.push({ kind, slug, own: entry.file, chapters: [] })
  }
  return found
}

const renamed = ({ name }: Entry) =>
  /\.(md|markdown|mdx?\.txt)$/.test(name) ? 'Rename it to end with .mdx.' : 'Move it; pictures lie in public/.'

function readChaptered(root: string, kind: Kind, slug: string, folder: Entry, report: Report) {
  const entries = readFolder(root, folder.file, report)
  const own = entries.find(({ name, folder }) => name === 'index.mdx' && !folder)
  if (own === undefined) {
    tell(
      report,
      folder.file,
      'The folder has no index.mdx.',
      forms,
      `Add ${folder.file}/index.mdx with the title and the other fields.`,
      'publication-file-known',
    )
  }
  const chapters: { slug: string; file: string; number: number }[] = []
  for (const entry of entries) {
    if (entry === own) continue
    const [, digits = '', name = ''] = /^(\d+)-(.*)\.mdx$/.exec(entry.name) ?? []
    if (entry.folder || name === '') {
      const allowed = 'A publication’s folder holds index.mdx and chapters such as 02-area-inspections.mdx.'
      const remedy = entry.name.endsWith('.mdx') ? 'Put a number and a hyphen before the name.' : renamed(entry)
      tell(report, entry.file, `${quoted(entry.name)} is not read.`, allowed, remedy, 'publication-file-known')
    } else if (named(name, entry.file, undefined, report)) {
      const same = chapters.find(({ slug, number }) => slug === name || number === Number(digits))
      if (same === undefined) chapters.push({ slug: name, file: entry.file, number: Number(digits) })
      else {
        const what = same.slug === name ? `the name ${name}` : `the number ${digits}`
        tell(
          report,
          entry.file,
          `This chapter and ${same.file} both have ${what}.`,
          'Each chapter has a number and a name of its own.',
          'Rename one of the two files.',
          'publication-chapter-unique',
        )
      }
    }
  }
  chapters.sort((one, other) => one.number - other.number)
  return own === undefined
    ? []
    : [{ kind, slug, own: own.file, chapters: chapters.map(({ slug, file }) => ({ slug, file })) }]
}

/** True for a name that can be part of an address; else it is reported. */
function named(slug: string, file: string, kind: Kind | undefined, report: Report): boolean {
  if (!Slug.safeParse(slug).success) {
    tell(
      report,
      file,
      `${quoted(slug)} can’t be an address.`,
      'A name must be small letters, digits and single hyphens, at most 80 characters, such as area-inspections.',
      'Rename it.',
      'file-name-slug',
    )
    return false
  }
  if (!isReserved(slug, kind)) return true
  tell(
    report,
    file,
    `${quoted(slug)} is an address that the site uses itself.`,
    'print, feed, registers, index, v and a number, and four digits are kept; for pages also the site’s own pages and kinds.',
    'Choose another name.',
    'publication-slug-free',
  )
  return false
}

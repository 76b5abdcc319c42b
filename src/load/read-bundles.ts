import { Bundle, type SisterBundle } from '../model/bundle.ts'
import { Slug } from '../model/fields.ts'
import { placed } from '../model/place-of.ts'
import { holdsHidden } from './check-characters.ts'
import { readJson } from './json/read-json.ts'
import { limits } from './limits.ts'
import { quoted } from './quoted.ts'
import { readFolder } from './read-folder.ts'
import { readText } from './read-text.ts'
import type { Report } from './report.ts'

const folder = 'data/bundles'
const remedy = 'Fetch it again, or ask its publisher for one that is in order. Until then take the file out.'

/**
 * The bundles of sister inspectorates, by name. One that is made for a later day than the site is left out; a faulty one is reported.
 *
 * @param day the day for which the site is built, `2026-03-31`
 */
export function readBundles(root: string, day: string, report: Report): readonly SisterBundle[] {
  return readFolder(root, folder, report).flatMap(({ name, file, folder: isFolder }) => {
    const [, slug = ''] = /^(.*)\.json$/.exec(name) ?? []
    if (isFolder || !Slug.safeParse(slug).success) {
      report({
        file,
        line: 1,
        column: 1,
        found: `${quoted(name)} is not read.`,
        allowed: 'data/bundles/ holds bundles of other inspectorates, each a file such as harbour-inspectorate.json.',
        remedy: 'Rename it with small letters, digits and single hyphens and the ending .json, or move it.',
        rule: 'bundle-file-known',
      })
      return []
    }
    const text = readText(root, file, limits.bundle, report)
    const bundle = text === null ? null : readBundle(text, file, report)
    return bundle === null || bundle.asAt > day ? [] : [{ ...bundle, name: slug, file }]
  })
}

function readBundle(text: string, file: string, report: Report): Bundle | null {
  const read = readJson({ text, file, family: 'bundle', field: 'field of a bundle', remedy }, Bundle, report)
  if (read === null) return null
  const { value, placeOf } = read
  let sound = true
  for (const list of [
    'publications',
    'bodies',
    'themes',
    'recommendations',
    'addressees',
    'events',
    'aggregates',
  ] as const) {
    for (const [index, row] of value[list].entries()) {
      placed(row, (part) => placeOf(part === undefined ? [list, index] : [list, index, part]))
      // An escape in JSON can bring in what no one would see in the file itself.
      const hidden = Object.entries(row).find(([, cell]) => typeof cell === 'string' && holdsHidden(cell))
      if (hidden === undefined) continue
      sound = false
      report({
        ...placeOf([list, index, hidden[0]]),
        subject: `${list}.${hidden[0]}`,
        found: 'This text holds an escape for a character that can’t be seen.',
        allowed: 'A text holds only characters that can be seen, spaces and line ends.',
        remedy,
        rule: 'file-characters-visible',
      })
    }
  }
  return sound ? value : null
}

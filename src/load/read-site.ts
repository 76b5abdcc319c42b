import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Site } from '../model/site.ts'
import { limits } from './limits.ts'
import { lines } from './lines.ts'
import { readText } from './read-text.ts'
import type { Report } from './report.ts'
import { readMapping } from './yaml/read-mapping.ts'

const file = 'content/site.yaml'

/** The facts about the site; null with the faults of `content/site.yaml`. */
export function readSite(root: string, report: Report): Site | null {
  if (!existsSync(join(root, file))) {
    report({
      file,
      line: 1,
      column: 1,
      found: 'There is no such file.',
      allowed: 'A site needs content/site.yaml with its name, address and the other facts about it.',
      remedy: 'Write it; the project’s own is an example.',
      rule: 'site-file-present',
    })
    return null
  }
  const text = readText(root, file, limits.yaml, report)?.replaceAll('\r\n', '\n')
  if (text === undefined) return null
  const source = { text, place: lines(file, text), family: 'site', field: 'field of site.yaml' }
  return readMapping(source, Site, report)?.value ?? null
}

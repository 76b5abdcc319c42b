import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { Site } from '../model/site.ts'

/** The address that `content/site.yaml` gives, for commands that need nothing else of it. */
export function readSiteUrl(site: string): string {
  const read: unknown = parse(readFileSync(join(site, 'content/site.yaml'), 'utf8'))
  return Site.pick({ url: true }).parse({ url: (read as { url?: unknown }).url }).url
}

import { join } from 'node:path'
import { inject } from 'vitest'
import { type Edition, openEdition } from '../../src/library.ts'
import { asOf } from './build-sites.ts'
import { temporaryFolder } from './built-command.ts'
import { type BuiltSite, builtSite } from './built-site.ts'
import { root } from './sources.ts'

/** The two sites that all tests of built pages are about. */
export const siteNames = ['example', 'fixture'] as const
export type SiteName = (typeof siteNames)[number]

/** The path under which each site is served. */
export const bases: Readonly<Record<SiteName, string>> = { example: '/', fixture: '/inspections/' }

/** A site as it was built, and what it was built from, opened anew. */
export async function siteAndEdition(name: SiteName): Promise<{ site: BuiltSite; edition: Edition }> {
  const folder = name === 'example' ? root : join(root, 'tests/site')
  const { edition, problems } = await openEdition({ root, site: folder, asOf, cache: temporaryFolder() })
  const [first] = problems
  if (first !== undefined) throw new Error(`${first.file}:${first.line} ${first.found}`)
  return { site: builtSite(inject('sites')[name]), edition }
}

/** The file of an address of the site. */
export function fileAt(address: string, base: string): string {
  const path = address.slice(base.length).replace(/#.*/, '')
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { join } from 'node:path'

/** A digest of what makes indexes: the code of this folder, and the versions of the engine and of what files are read with. */
export function sourcesDigest(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(import.meta.dirname).sort()) {
    hash.update(`\0${name}\0`).update(readFileSync(join(import.meta.dirname, name)))
  }
  for (const name of ['pagefind', 'cborg', 'htmlparser2']) hash.update(`\0${name} ${versionOf(name)}`)
  return hash.digest('hex')
}

function versionOf(name: string): string {
  const manifest = findPackageJSON(name, import.meta.url)
  if (manifest === undefined) throw new Error(`The package ${name} is not installed.`)
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version
}

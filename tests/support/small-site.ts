import { report } from '../../src/checks/report.ts'
import { readLibrary } from '../../src/load/library-files.ts'
import { folder } from './folder.ts'

type Files = Readonly<Record<string, string | Uint8Array | null>>

/** The least site that is whole: one report with a table, and one body. */
export const smallSite = {
  'content/site.yaml': `name: Inspectorate of Bells
url: https://bells.example/
language: en-GB
timeZone: Europe/London
brand: { light: "#5a2d0c", dark: "#e8b48c" }
home: { title: Do the bells ring?, lead: Reports on bells. }
navigation:
  - { label: Reports, to: /reports/ }
licence: { name: CC0 1.0, statement: Invented for tests. }
footer: Invented.
about: About.
contact: Nobody.
privacy: Nothing is stored.
accessibility: { reviewed: 2026-11-20, statement: Tested. }
disclosure: none
`,
  'content/reports/bells.mdx': '---\ntitle: Bells\nsummary: They ring.\npublished: 2024-03\n---\n\nThey ring.\n',
  'data/bells/counts.csv': 'key,tower,bells,cracked\nnorth,North,8,1\nsouth,South,12,[x]\n',
  'data/bells/counts.yaml': `title: Bells by tower
source: { document: Bells, section: Chapter 1 }
columns:
  - { name: key, title: Key, type: text, shown: false }
  - { name: tower, title: Tower, type: text }
  - { name: bells, title: Bells, type: integer, unit: bells, min: 0 }
  - { name: cracked, title: Cracked, type: integer, unit: bells, symbols: [x] }
key: key
`,
  'data/registers/bodies.csv':
    'id,name,short,variants,kind,from,to,successor,url,source\nguild,Guild of Ringers,Guild,,guild,1900,,,,Bells\n',
} as const

/** What the loader makes of the small site with these files added, changed, or (null) taken out. */
export function readSmallSite(files: Files = {}, asOf = '2026-11-23T12:00:00Z') {
  const all: Files = { ...smallSite, ...files }
  const kept = Object.entries(all).flatMap(([path, content]) => (content === null ? [] : [[path, content] as const]))
  return readLibrary({ root: folder(Object.fromEntries(kept)), asOf })
}

/** What authors are told about the small site with these files added, changed or taken out; empty where all is well. */
export async function told(files: Files = {}): Promise<string> {
  return report((await readSmallSite(files)).problems)
}

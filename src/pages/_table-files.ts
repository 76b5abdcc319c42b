import { hash } from 'node:crypto'
import { csv } from '../feeds/csv.ts'
import { csvMetadata } from '../feeds/csvw.ts'
import type { Edition } from '../library.ts'
import type { Table } from '../model/table.ts'

/** A file to download, with what tells whether a copy is whole. */
export interface DownloadFile {
  readonly href: string
  readonly text: string
  readonly bytes: number
  /** In hexadecimal digits. */
  readonly sha256: string
}

/** The files of one table: the CSV, and the metadata that say what its columns mean. */
export function tableFiles({ library: { site }, url }: Edition, table: Table) {
  const { id, name } = table
  const page = new URL(url.table(id), site.url).href
  const facts = { url: `${name}.csv`, page, publisher: site.name, licence: site.licence, language: site.language }
  return {
    csv: downloadFile(url.csv(id), csv(table)),
    metadata: downloadFile(url.csvMetadata(id), `${JSON.stringify(csvMetadata(table, facts), null, 2)}\n`),
  }
}

function downloadFile(href: string, text: string): DownloadFile {
  return { href, text, bytes: Buffer.byteLength(text), sha256: hash('sha256', text) }
}

import type { APIRoute } from 'astro'
import { extractMetadata } from '../../feeds/extract-metadata.ts'
import { ledgerExtracts } from '../../feeds/ledger-extracts.ts'
import { edition } from '../../library.ts'
import { extractPaths, imprint } from '../_extract-paths.ts'

export const getStaticPaths = () => extractPaths(edition())

export const GET: APIRoute = () => {
  const open = edition()
  const group = extractMetadata(ledgerExtracts(open.library, open.ledger), imprint(open))
  const text = `${JSON.stringify(group, null, 2)}\n`
  return new Response(text, { headers: { 'Content-Type': 'application/csvm+json; charset=utf-8' } })
}

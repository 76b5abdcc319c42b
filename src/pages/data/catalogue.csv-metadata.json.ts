import type { APIRoute } from 'astro'
import { catalogueExtract } from '../../feeds/data-catalogue.ts'
import { extractMetadata } from '../../feeds/extract-metadata.ts'
import { edition } from '../../library.ts'
import { catalogued } from '../_catalogued.ts'
import { imprint } from '../_extract-paths.ts'

export const GET: APIRoute = () => {
  const open = edition()
  const extracts = [catalogueExtract(catalogued(open), open.library.site)]
  const text = `${JSON.stringify(extractMetadata(extracts, imprint(open, open.url.data())), null, 2)}\n`
  return new Response(text, { headers: { 'Content-Type': 'application/csvm+json; charset=utf-8' } })
}

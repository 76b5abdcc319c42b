import type { APIRoute } from 'astro'
import { catalogueExtract } from '../../feeds/data-catalogue.ts'
import { extractCsv } from '../../feeds/extract.ts'
import { edition } from '../../library.ts'
import { catalogued } from '../_catalogued.ts'

export const GET: APIRoute = () =>
  new Response(extractCsv(catalogueExtract(catalogued(edition()), edition().library.site)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  })

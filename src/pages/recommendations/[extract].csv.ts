import type { APIRoute } from 'astro'
import { extractCsv } from '../../feeds/extract.ts'
import { edition } from '../../library.ts'
import { extractPaths } from '../_extract-paths.ts'

export const getStaticPaths = () => extractPaths(edition())

export const GET: APIRoute = ({ props }) =>
  new Response(extractCsv(props['extract']), { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } })

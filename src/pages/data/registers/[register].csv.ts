import type { APIRoute } from 'astro'
import { extractCsv } from '../../../feeds/extract.ts'
import { edition } from '../../../library.ts'
import { registerPaths } from '../../_register-paths.ts'

export const getStaticPaths = () => registerPaths(edition())

export const GET: APIRoute = ({ props }) =>
  new Response(extractCsv(props['extract']), { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } })

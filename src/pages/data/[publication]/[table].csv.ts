import type { APIRoute } from 'astro'
import { csv } from '../../../feeds/csv.ts'
import { edition } from '../../../library.ts'
import { tablePaths } from '../../_data-page.ts'

export const getStaticPaths = () => tablePaths(edition())

export const GET: APIRoute = ({ props }) =>
  new Response(csv(props['table']), { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } })

import type { APIRoute } from 'astro'
import { extractJson } from '../../feeds/extract.ts'
import { edition } from '../../library.ts'
import { extractPaths, imprint } from '../_extract-paths.ts'

export const getStaticPaths = () => extractPaths(edition())

export const GET: APIRoute = ({ props }) =>
  new Response(extractJson(props['extract'], imprint(edition())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })

import type { APIRoute } from 'astro'
import { extractJson } from '../../../feeds/extract.ts'
import { edition } from '../../../library.ts'
import { imprint } from '../../_extract-paths.ts'
import { registerPaths } from '../../_register-paths.ts'

export const getStaticPaths = () => registerPaths(edition())

export const GET: APIRoute = ({ props }) =>
  new Response(extractJson(props['extract'], imprint(edition(), edition().url.data())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })

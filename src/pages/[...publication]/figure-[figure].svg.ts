import type { APIRoute } from 'astro'
import { edition } from '../../library.ts'
import { figurePaths } from '../_publication-paths.ts'

export const getStaticPaths = () => figurePaths(edition())

export const GET: APIRoute = ({ params, props }) =>
  new Response(edition().figureSvg(props['publication'], params['figure'] ?? ''), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  })

import type { APIRoute } from 'astro'
import { edition } from '../../library.ts'
import { pngPaths } from '../_publication-paths.ts'

export const getStaticPaths = () => pngPaths(edition())

export const GET: APIRoute = ({ params, props }) => {
  const png = edition().figurePng(props['publication'], params['figure'] ?? '')
  return new Response(png?.read() ?? null, { headers: { 'Content-Type': 'image/png' } })
}

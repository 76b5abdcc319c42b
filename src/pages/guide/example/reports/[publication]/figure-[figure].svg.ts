import type { APIRoute } from 'astro'
import { edition } from '../../../../../library.ts'
import { guideFilePaths } from '../../../../_guide-page.ts'

/** A figure of the guide’s examples, as a file. */
export const getStaticPaths = () =>
  guideFilePaths(edition(), 'svgs', (figure, publication) => ({ publication, figure }))
export const GET: APIRoute = ({ props }) =>
  new Response(props['text'], { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })

import type { APIRoute } from 'astro'
import { edition } from '../../../../../library.ts'
import { guideFilePaths } from '../../../../_guide-page.ts'

/** A table of the guide’s example, as its figures offer it. */
export const getStaticPaths = () =>
  guideFilePaths(edition(), 'csvs', (id) => {
    const [publication = '', table = ''] = id.split('/')
    return { publication, table }
  })
export const GET: APIRoute = ({ props }) =>
  new Response(props['text'], { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } })

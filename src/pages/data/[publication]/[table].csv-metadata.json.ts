import type { APIRoute } from 'astro'
import { edition } from '../../../library.ts'
import { tablePaths } from '../../_data-page.ts'
import { tableFiles } from '../../_table-files.ts'

export const getStaticPaths = () => tablePaths(edition())

export const GET: APIRoute = ({ props }) =>
  new Response(tableFiles(edition(), props['table']).metadata.text, {
    headers: { 'Content-Type': 'application/csvm+json; charset=utf-8' },
  })

import type { APIRoute } from 'astro'
import { csvMetadata } from '../../../feeds/csvw.ts'
import { edition } from '../../../library.ts'
import { tablePaths } from '../../_data-page.ts'

export const getStaticPaths = () => tablePaths(edition())

export const GET: APIRoute = ({ props }) => {
  const {
    url,
    library: { site },
  } = edition()
  const { id, name } = props['table']
  const page = new URL(url.table(id), site.url).href
  const facts = { url: `${name}.csv`, page, publisher: site.name, licence: site.licence, language: site.language }
  const text = `${JSON.stringify(csvMetadata(props['table'], facts), null, 2)}\n`
  return new Response(text, { headers: { 'Content-Type': 'application/csvm+json; charset=utf-8' } })
}

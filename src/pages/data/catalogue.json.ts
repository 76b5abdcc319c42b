import type { APIRoute } from 'astro'
import { dataCatalogue } from '../../feeds/data-catalogue.ts'
import { edition } from '../../library.ts'
import { catalogued } from '../_catalogued.ts'

export const GET: APIRoute = () => {
  const open = edition()
  const { site } = open.library
  const whole = (path: string) => new URL(path, site.url).href
  const facts = { site, page: whole(open.url.data()), schema: whole(open.url.catalogue('schema.json')) }
  return new Response(`${JSON.stringify(dataCatalogue(catalogued(open), facts), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  })
}

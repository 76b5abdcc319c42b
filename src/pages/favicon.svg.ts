import type { APIRoute } from 'astro'
import { edition } from '../library.ts'

/** The site's sign: an average on its range, as the figures draw it, on the site's own colour. */
export const GET: APIRoute = () => {
  const { light } = edition().library.site.brand
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${light}" d="M0 0h32v32H0z"/><path stroke="#fff" stroke-width="3" stroke-linecap="round" d="M6 10h20M6 22h20"/><circle cx="20" cy="10" r="5" fill="#fff"/><circle cx="11" cy="22" r="5" fill="#fff"/></svg>\n`
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
}

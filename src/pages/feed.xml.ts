import type { APIRoute } from 'astro'
import { atom } from '../feeds/atom.ts'
import { siteFeed } from '../feeds/site-feed.ts'
import { edition } from '../library.ts'

export const GET: APIRoute = () => {
  const { library, url } = edition()
  const text = atom(siteFeed(library, url, url.feed()))
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}

import type { APIRoute } from 'astro'
import { jsonFeed } from '../feeds/json-feed.ts'
import { siteFeed } from '../feeds/site-feed.ts'
import { edition } from '../library.ts'

export const GET: APIRoute = () => {
  const { library, url } = edition()
  const text = jsonFeed(siteFeed(library, url, url.jsonFeed()))
  return new Response(text, { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } })
}

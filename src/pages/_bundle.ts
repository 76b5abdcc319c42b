import type { APIRoute } from 'astro'
import { bundle, bundleJson } from '../feeds/bundle.ts'
import { edition } from '../library.ts'

export const prerender = true

export const GET: APIRoute = () => {
  const { library, url } = edition()
  const text = bundleJson(bundle(library, url))
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}

import type { APIRoute } from 'astro'
import { extractMetadata } from '../../../feeds/extract-metadata.ts'
import { edition } from '../../../library.ts'
import { imprint } from '../../_extract-paths.ts'
import { filledRegisters, registerPaths } from '../../_register-paths.ts'

export const getStaticPaths = () => registerPaths(edition())

export const GET: APIRoute = () => {
  const open = edition()
  const group = extractMetadata(filledRegisters(open.library), imprint(open, open.url.data()))
  const text = `${JSON.stringify(group, null, 2)}\n`
  return new Response(text, { headers: { 'Content-Type': 'application/csvm+json; charset=utf-8' } })
}

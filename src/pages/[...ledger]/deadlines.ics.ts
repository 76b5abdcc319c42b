import type { APIRoute } from 'astro'
import { deadlines } from '../../feeds/deadlines.ts'
import { edition } from '../../library.ts'
import { scopePaths } from '../_scope-paths.ts'

export const getStaticPaths = () => scopePaths(edition(), deadlines)

export const GET: APIRoute = ({ props }) =>
  new Response(props['text'], { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } })

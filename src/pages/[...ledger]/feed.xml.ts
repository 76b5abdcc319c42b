import type { APIRoute } from 'astro'
import { atom } from '../../feeds/atom.ts'
import { ledgerFeed } from '../../feeds/ledger-feed.ts'
import { edition } from '../../library.ts'
import { scopePaths } from '../_scope-paths.ts'

export const getStaticPaths = () => scopePaths(edition(), (scope, edition) => atom(ledgerFeed(scope, edition)))

export const GET: APIRoute = ({ props }) =>
  new Response(props['text'], { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })

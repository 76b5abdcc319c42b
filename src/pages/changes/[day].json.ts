import type { APIRoute, GetStaticPaths } from 'astro'
import { editions } from '../../derive/ledger/editions.ts'
import { editionTeller } from '../../feeds/change-log.ts'
import { edition } from '../../library.ts'
import { digest } from '../../prose/digest.ts'

export const getStaticPaths: GetStaticPaths = () => {
  return editions(edition().library).map((change) => {
    const told = editionTeller(edition())(change)
    return { params: { day: change.day }, props: { told }, cacheKey: digest(told) }
  })
}

export const GET: APIRoute = ({ props }) => Response.json(props['told'])

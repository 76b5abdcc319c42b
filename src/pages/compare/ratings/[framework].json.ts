import type { APIRoute, GetStaticPaths } from 'astro'
import { frameworks } from '../../../derive/compare/frameworks.ts'
import { edition } from '../../../library.ts'
import { digest } from '../../../prose/digest.ts'

export const getStaticPaths: GetStaticPaths = () =>
  frameworks(edition().library).map((framework) => ({
    params: { framework: framework.id },
    props: { framework },
    cacheKey: digest(framework),
  }))

export const GET: APIRoute = ({ props }) => Response.json(props['framework'])

import type { APIRoute, GetStaticPaths } from 'astro'
import { edition } from '../../../library.ts'
import { recommendationList } from '../../_recommendation-list.ts'

export const getStaticPaths: GetStaticPaths = () =>
  recommendationList(edition()).files.map((file, number) => ({
    params: { file: `texts-${number}` },
    props: { file },
    cacheKey: `${file.edition}-${number}`,
  }))

export const GET: APIRoute = ({ props }) => Response.json(props['file'])

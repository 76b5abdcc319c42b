import type { APIRoute } from 'astro'
import { edition } from '../../../library.ts'
import { recommendationList } from '../../_recommendation-list.ts'

export const GET: APIRoute = () => Response.json(recommendationList(edition()).index)

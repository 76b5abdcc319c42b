import type { APIRoute } from 'astro'
import { changeLog } from '../feeds/change-log.ts'
import { edition } from '../library.ts'

export const GET: APIRoute = () => Response.json(changeLog(edition()))

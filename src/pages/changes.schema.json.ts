import type { APIRoute } from 'astro'
import { z } from 'zod'
import { ChangeLog } from '../model/change-log.ts'

/** What stands in `changes.json`, for programs that read it. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(ChangeLog))

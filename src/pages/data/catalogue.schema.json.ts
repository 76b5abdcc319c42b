import type { APIRoute } from 'astro'
import { z } from 'zod'
import { DataCatalogue } from '../../model/data-catalogue.ts'

/** What stands in `catalogue.json`, for programs that read it. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(DataCatalogue))

import { urlsUnder } from '../../format/url.ts'
import { lastSeen } from '../visit/last-seen.ts'
import { sinceLastVisit } from '../visit/since-last-visit.ts'
import { attachList } from './attach-list.ts'
import { elementById } from './element-by-id.ts'
import { listIds } from './markup.ts'
import { recommendationListing } from './recommendation-listing.ts'

const { base = '/' } = elementById(document, listIds.form).dataset

/** A file of the list, asked for anew each time: the server says whether the one at hand is still the newest. */
async function read(file: string): Promise<unknown> {
  const response = await fetch(urlsUnder(base).recommendationList(file), { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  return response.json()
}

const seen = lastSeen(() => window.localStorage)
const today = new Date().toISOString().slice(0, 10)
attachList(window, recommendationListing(document, { read, today, seen: seen.edition, base }))
sinceLastVisit(document, seen)

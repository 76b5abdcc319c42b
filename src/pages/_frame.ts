import { edition } from '../library.ts'
import { metaPolicy, type Use } from '../release/policy.ts'

/** What the frame of every page is made from: the site's facts, its addresses, and the policy that the page is under. */
export function frame(use: Use = 'page') {
  const { library, url } = edition()
  return { site: library.site, url, policy: metaPolicy(use) }
}

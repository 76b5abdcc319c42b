import { join } from 'node:path'
import type { Urls } from '../format/url.ts'
import { type Guide, openGuide } from './open-guide.ts'

/** The guide of the project in `root`: a check of what authors wrote has no use for it, so that it waits until it is asked for. */
export function guideOnce(root: string, url: Urls): () => Promise<Guide> {
  let made: Promise<Guide> | undefined
  return () => {
    made ??= openGuide(join(root, 'src/guide'), url)
    return made
  }
}

import type { Framework } from '../../derive/compare/framework.ts'

/** The published ratings, framework by framework, each read once. */
export interface RatingsFiles {
  readonly of: (framework: string) => Promise<Framework>
}

/** @param read gives the content of the file of a framework by its id */
export function ratingsFiles(read: (framework: string) => Promise<unknown>): RatingsFiles {
  const files = new Map<string, Promise<Framework>>()
  return {
    of: (framework) => {
      const known = files.get(framework)
      if (known !== undefined) return known
      const reading = read(framework) as Promise<Framework>
      // What could not be read now may be readable later.
      reading.catch(() => files.delete(framework))
      files.set(framework, reading)
      return reading
    },
  }
}

import { createHash } from 'node:crypto'

/** The digest of a file's content as the engine writes it: SHA-1, each byte in hexadecimal without a leading nought. */
export function engineDigest(body: Uint8Array): string {
  const bytes = createHash('sha1').update(body).digest()
  return Array.from(bytes, (byte) => byte.toString(16)).join('')
}

/** The name that the engine gives a file with this digest. */
export const shortName = (language: string, digest: string) => `${language}_${digest.slice(0, 7)}`

/** The name that the engine gives the list of pages. */
export const metaName = (language: string, digest: string) => `${language}_${digest.slice(0, language.length + 8)}`

/**
 * The names of fragments with these digests: short ones, but whole digests for all that would share a short name. So no name ever
 * passes from one page to another because a third is published, which a reader's browser that keeps files would not notice.
 */
export function fragmentNames(language: string, digests: readonly string[]): readonly string[] {
  const by = Map.groupBy(new Set(digests), (digest) => shortName(language, digest))
  return digests.map((digest) => {
    const short = shortName(language, digest)
    return by.get(short)?.length === 1 ? short : `${language}_${digest}`
  })
}

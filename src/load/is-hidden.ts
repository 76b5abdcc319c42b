/**
 * True for a publication that must not be public at `asOf`: a draft, or one whose embargo lies ahead. At the instant of its
 * embargo it is public. Instants are compared, not their texts, which may have different offsets.
 */
export function isHidden(
  { status, embargo }: { status?: string | undefined; embargo?: string | undefined },
  asOf: Date,
): boolean {
  if (status !== undefined) return true
  return embargo !== undefined && !(Date.parse(embargo) <= asOf.getTime())
}

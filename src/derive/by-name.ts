const known = new WeakMap<readonly object[], ReadonlyMap<string, object>>()

/** The rows of a register by their ids, or publications by their slugs; made once for each list, since lists are never changed. */
export function byName<Thing extends { readonly id: string } | { readonly slug: string }>(
  things: readonly Thing[],
): ReadonlyMap<string, Thing> {
  const found = known.get(things) as ReadonlyMap<string, Thing> | undefined
  if (found !== undefined) return found
  const made = new Map(things.map((thing) => ['slug' in thing ? thing.slug : thing.id, thing]))
  known.set(things, made)
  return made
}

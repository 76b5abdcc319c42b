import type { Place } from './problem.ts'

type Where = (part?: string) => Place | undefined

const places = new WeakMap<object, Where>()

/** Remembers where a thing was written; `where` also answers for a part of it, such as a row's column or a list's index. */
export function placed<Thing extends object>(thing: Thing, where: Where): Thing {
  places.set(thing, where)
  return thing
}

/**
 * Where an author wrote this publication, list, mapping or row, or the named part of it (`successor`, or `0` for the first of
 * a list); the thing's own place where the part has none. Undefined for things made by hand.
 */
export function placeOf(thing: object, part?: string): Place | undefined {
  const where = places.get(thing)
  return (part === undefined ? undefined : where?.(part)) ?? where?.()
}

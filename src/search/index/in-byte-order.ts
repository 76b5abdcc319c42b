/** Orders texts as their UTF-8 bytes are ordered, which is the search engine's order and not that of `<`. */
export function inByteOrder(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  for (let place = 0; place < length; place++) {
    const [unit, against] = [one.charCodeAt(place), other.charCodeAt(place)]
    if (unit !== against) return rank(unit) - rank(against)
  }
  return one.length - other.length
}

/** Halves of characters beyond U+FFFF come after all others. */
const rank = (unit: number) => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit)

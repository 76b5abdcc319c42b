/** Small letters and digits joined by hyphens: “Risk of Harm (RoH)” → `risk-of-harm-roh`; `otherwise` where none is left. */
export function slugOf(text: string, otherwise: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    plain
      .replace(/[’']/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || otherwise
  )
}

/** The slug, or with the first number from 2 with which it is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug
  for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`
  return free
}

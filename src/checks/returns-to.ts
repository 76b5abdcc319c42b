/** True where following `next` from `start` comes back to `start`: a reference in a circle. Other circles on the way end the walk. */
export function returnsTo(start: string, next: (id: string) => string | undefined): boolean {
  const seen = new Set<string>()
  for (let id = next(start); id !== undefined && !seen.has(id); id = next(id)) {
    if (id === start) return true
    seen.add(id)
  }
  return false
}

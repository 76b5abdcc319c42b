/** Headings one level down: `h2` → `h3`. Ours are written by one serializer, so that the pattern is exact. */
export function lowered(html: string): string {
  return html.replace(
    /<(\/?)h([2-5])(?=[ >])/g,
    (_tag, slash: string, level: string) => `<${slash}h${Number(level) + 1}`,
  )
}

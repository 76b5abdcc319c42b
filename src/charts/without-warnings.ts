/**
 * What `draw` returns, if it warned of nothing. Plot gives its warnings to the console and to nobody else, and
 * synchronously.
 */
export function withoutWarnings<Drawn>(draw: () => Drawn): Drawn {
  const warnings: string[] = []
  const { warn } = console
  console.warn = (message: string) => warnings.push(message)
  try {
    const drawn = draw()
    if (warnings.length > 0) throw new Error(`Plot warned while drawing a chart. ${warnings.join(' ')}`)
    return drawn
  } finally {
    console.warn = warn
  }
}

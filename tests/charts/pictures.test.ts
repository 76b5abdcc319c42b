import { expect, test } from 'vitest'
import { samples } from './cases.ts'
import { drawingOptions, pretty } from './pretty.ts'

test.each(samples.flatMap((sample) => (['wide', 'narrow'] as const).map((width) => ({ ...sample, width }))))(
  'The $chart of $what, $width, look as they did',
  async ({ chart, what, draw, width }) => {
    const { svg, legend } = draw(drawingOptions(width))
    const entries = legend.map(({ className, text }) => `<!-- ${className}: ${text} -->\n`).join('')
    await expect(pretty(svg) + entries).toMatchFileSnapshot(
      `pictures/${chart}-${what.replaceAll(' ', '-')}-${width}.svg`,
    )
  },
)

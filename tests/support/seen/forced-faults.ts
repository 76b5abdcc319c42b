import { colourFaults } from './colour-faults.ts'
import type { SeenPage } from './seen-page.ts'

/** What is lost where a reader's own colours take the place of ours: text of a colour that is not theirs, marks that vanish, and series that no longer differ. */
export function forcedFaults(page: SeenPage): readonly string[] {
  const { figures, canvasText, canvas, chosenText } = page
  return [
    ...colourFaults(page),
    ...figures.flatMap(({ id, texts, swatches }) => [
      ...texts
        .filter(({ inDrawing, colour }) => inDrawing && ![canvasText, canvas, chosenText].includes(colour))
        .map(({ says, colour }) => `${id}: “${says}” is ${colour}, not CanvasText`),
      ...swatches
        .filter(({ border }) => border !== canvasText)
        .map(({ says, border }) => `${id}: the swatch of “${says}” has an outline of ${border}, not CanvasText`),
      ...swatches.flatMap((one, index) =>
        swatches
          .slice(index + 1)
          .filter(
            (other) =>
              [one.ground, one.border, one.form, one.image].join() ===
              [other.ground, other.border, other.form, other.image].join(),
          )
          .map((other) => `${id}: “${one.says}” and “${other.says}” look alike`),
      ),
    ]),
  ]
}

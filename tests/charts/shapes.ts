import type { Label, Picture, Shape } from '../../src/charts/picture.ts'

/** A picture's shapes of one kind. */
export function shapes<Kind extends Shape['shape']>(picture: Picture, kind: Kind): Extract<Shape, { shape: Kind }>[] {
  return picture.shapes.filter((shape): shape is Extract<Shape, { shape: Kind }> => shape.shape === kind)
}

/** The one label with this text. */
export function labelSaying(picture: Picture, text: string): Label {
  const [found, ...others] = shapes(picture, 'label').filter(({ lines }) => lines.join(' ') === text)
  if (found === undefined || others.length > 0)
    throw new Error(`${others.length + (found ? 1 : 0)} labels say “${text}”.`)
  return found
}

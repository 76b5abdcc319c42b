/** The colours of charts in light mode, by class. Each mark carries both: the style sheet has the last word. */
interface Paint {
  readonly fill?: string
  readonly stroke?: string
}

/**
 * The UK Analysis Function's categorical palette in its order, the last three a shade darker: so neighbours differ by 3:1, and each from
 * the paper, also to eyes that do not see red, green or blue.
 */
const categories = ['#12436D', '#279D94', '#6A0F42', '#E4601F'] as const
const ink = '#14191C'
const soft = '#48545A'

export const paints = {
  ink: { fill: ink },
  soft: { fill: soft },
  gap: { fill: soft },
  hair: { stroke: '#E3E7E5' },
  rule: { stroke: '#8A9599' },
  reference: { stroke: ink },
  // A whisker, and the paper around it that keeps it apart from the bar on which it lies.
  whisker: { stroke: ink },
  halo: { stroke: '#FFFFFF' },
  'fill-1': { fill: categories[0] },
  'fill-2': { fill: categories[1] },
  'fill-3': { fill: categories[2] },
  'fill-4': { fill: categories[3] },
  'stroke-1': { stroke: categories[0] },
  'stroke-2': { stroke: categories[1] },
  'stroke-3': { stroke: categories[2] },
  'stroke-4': { stroke: categories[3] },
  // One hue from dark to light; the outline keeps the lightest apart from the paper.
  'level-1': { fill: '#12436D', stroke: '#12436D' },
  'level-2': { fill: '#3A6F9F', stroke: '#12436D' },
  'level-3': { fill: '#8DB3D2', stroke: '#12436D' },
  'level-4': { fill: '#C4D8E8', stroke: '#12436D' },
  'level-5': { fill: '#F0F5F9', stroke: '#12436D' },
  'on-level-1': { fill: '#FFFFFF' },
  'on-level-2': { fill: '#FFFFFF' },
  'on-level-3': { fill: ink },
  'on-level-4': { fill: ink },
  'on-level-5': { fill: ink },
  // Parts of a whole, from dark to light, so that they are told apart in grey too, with the ink of the text on each.
  'part-1': { fill: categories[0] },
  'part-2': { fill: categories[1] },
  'part-3': { fill: '#DCB3CA', stroke: categories[2] },
  'part-4': { fill: '#FFF1E8', stroke: '#C8500F' },
  'on-part-1': { fill: '#FFFFFF' },
  'on-part-2': { fill: ink },
  'on-part-3': { fill: ink },
  'on-part-4': { fill: ink },
  // Two hues that no kind of colour blindness confuses, each from pale at the centre to dark at its end.
  'against-1': { fill: '#FBDDC4', stroke: '#8A3F00' },
  'against-2': { fill: '#EE9A5B', stroke: '#8A3F00' },
  'against-3': { fill: '#8A3F00', stroke: '#8A3F00' },
  neutral: { fill: '#E6EAE8', stroke: soft },
  'towards-1': { fill: '#C4D8E8', stroke: '#12436D' },
  'towards-2': { fill: '#74A5CE', stroke: '#12436D' },
  'towards-3': { fill: '#12436D', stroke: '#12436D' },
  'on-pale': { fill: ink },
  'on-medium': { fill: ink },
  // Of their own, because a reader’s own colours fill the two sides’ ends with two of them.
  'on-against-3': { fill: '#FFFFFF' },
  'on-towards-3': { fill: '#FFFFFF' },
} as const satisfies Readonly<Record<string, Paint>>

export type PaintName = keyof typeof paints

const numbered = [1, 2, 3, 4, 5] as const
export type LevelNumber = (typeof numbered)[number]
export type SeriesNumber = Exclude<LevelNumber, 5>

/** The number of a series' colour. Series beyond the fourth begin again; their names tell them apart. */
export const seriesNumber = (index: number): SeriesNumber => ([1, 2, 3, 4] as const)[index % 4] ?? 1

/** The number of a level's colour, the whole ramp being used however many levels there are. */
export const levelNumber = (index: number, levels: number): LevelNumber =>
  numbered[Math.round((index * 4) / Math.max(1, levels - 1))] ?? 5

import type { Marker } from './picture.ts'

const forms = ['circle', 'square', 'triangle', 'diamond'] as const

/** The form that goes with a series' colour, so that lines are told apart without it. */
export const markerOf = (series: number): Marker => forms[series % forms.length] ?? 'circle'

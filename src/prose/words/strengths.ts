import { judgement } from './judgement.ts'

/** `<Strengths>`: what was done well, as a list. */
export const strengths = judgement('Strengths', 'strengths', 'Strengths')

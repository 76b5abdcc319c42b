import { judgement } from './judgement.ts'

/** `<AreasForImprovement>`: what has to get better, as a list. */
export const areasForImprovement = judgement('AreasForImprovement', 'improvements', 'Areas for improvement')

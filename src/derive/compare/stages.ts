import { stageWords } from '../inspections/stage-words.ts'
import type { Stage } from './framework.ts'

/** The stages of the cycle, first to last. */
export const stages = Object.keys(stageWords) as readonly Stage[]

/** Those of a stage, as a heading: “Inspections”, “Follow-ups”. */
export const stageHeading = (stage: Stage): string => `${stageWords[stage]}s`

import { stageWords } from '../inspections/stage-words.ts'
import type { Stage } from './framework.ts'

/** Those of a stage, as a heading: “Inspections”, “Follow-ups”. */
export const stageHeading = (stage: Stage): string => `${stageWords[stage]}s`

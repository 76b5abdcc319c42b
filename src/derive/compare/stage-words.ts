import type { Stage } from './framework.ts'

/** The stages of the cycle in words, first to last. */
export const stageWords: Readonly<Record<Stage, string>> = {
  inspection: 'Inspection',
  'follow-up': 'Follow-up',
  'further-follow-up': 'Further follow-up',
}
export const stages = Object.keys(stageWords) as readonly Stage[]

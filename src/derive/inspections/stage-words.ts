import type { Inspection } from '../../model/registers/inspections.ts'

/** The stages of the cycle in words, first to last. */
export const stageWords: Readonly<Record<Inspection['stage'], string>> = {
  inspection: 'Inspection',
  'follow-up': 'Follow-up',
  'further-follow-up': 'Further follow-up',
}
export const stages = Object.keys(stageWords) as readonly Inspection['stage'][]

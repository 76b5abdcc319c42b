import { example } from './example.ts'

/** `<PoorPractice title="…">`: an example of work that fell short. */
export const poorPractice = example('PoorPractice', 'poor', 'Poor practice')

import { example } from './example.ts'

/** `<GoodPractice title="…">`: an example of work done well. */
export const goodPractice = example('GoodPractice', 'good', 'Good practice')

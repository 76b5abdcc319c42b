import { expect, test } from 'vitest'
import { forms } from '../../../src/derive/says/forms.ts'
import { reading } from '../../../src/derive/says/reading.ts'

test.each(forms)('every example of “$name” is read', ({ examples }) => {
  expect(examples.filter((words) => reading(words) === null)).toEqual([])
})

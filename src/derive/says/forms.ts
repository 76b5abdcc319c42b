/** A way of writing a number that `<Says>` understands, apart from the phrases around it. */
export interface Form {
  readonly name: string
  readonly examples: readonly string[]
  /** What it is compared with. */
  readonly compared: string
}

/** Every way of writing a number that `<Says>` understands, for the guide; a test reads every example. English only. */
export const forms: readonly Form[] = [
  {
    name: 'Digits and number words',
    examples: [
      '31',
      '8,750',
      '2.5',
      'seven',
      'twenty-one',
      'a hundred and two',
      'two thousand',
      'two and a half',
      'none',
    ],
    compared: 'The cell, which must be equal. The words give no more decimals than the table prints.',
  },
  {
    name: 'Dozens',
    examples: ['a dozen', 'half a dozen', 'two dozen'],
    compared: 'The cell. “About a dozen” allows one more or less.',
  },
  {
    name: 'Per cents',
    examples: ['31 per cent', '31.4%', 'thirty-one percent'],
    compared:
      'A cell of a column of per cents or proportions, which must be equal; or the share of the cell in the whole that “of” names, rounded as the words are.',
  },
  {
    name: 'Money',
    examples: ['£2,203,600', '€35'],
    compared: 'A cell of a column of money in that currency.',
  },
  {
    name: 'Millions and thousands',
    examples: ['£2.2 million', '£2.2m', '£35k', '2.2 million', 'half a million'],
    compared: 'The cell in its own unit, within half of the last digit of the words and at most a twentieth.',
  },
  {
    name: 'Counts',
    examples: ['14 of 42', 'fourteen out of the 42', 'all 14', 'none of the 14', 'both'],
    compared: 'The cell, and the cell of the whole that “of” names; both must be equal.',
  },
  {
    name: 'Fractions',
    examples: [
      'half',
      'a third',
      'two-thirds',
      'three quarters',
      'a third of the 42',
      'nine out of ten',
      'one in five',
      'all',
    ],
    compared:
      'A cell of a column of per cents or proportions, or the share of the cell in the whole that “of” names, within a tolerance. Where that ' +
      'whole is ten, “nine out of ten” is a count.',
  },
  {
    name: 'Comparisons',
    examples: ['twice as many', 'half as many', 'three times as likely', 'doubled', 'halved'],
    compared: 'The cell divided by the one that “than” names, within a twentieth.',
  },
  {
    name: 'Changes',
    examples: ['rose by 5 percentage points', 'a fall of 12', '12 more', '5 points lower', 'increased by 25 per cent'],
    compared: 'The difference between the cell and the one that “than” names. Points belong to columns of per cents.',
  },
]

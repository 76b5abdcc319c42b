import { describe, expect, test } from 'vitest'
import { cell } from '../../../src/load/csv/cell.ts'
import { Column } from '../../../src/model/table.ts'

const read = (text: string, said: object) => {
  const told: string[] = []
  const column = Column.parse({ name: 'value', title: 'Value', type: 'integer', ...said })
  const made = cell(text, column, ({ found, allowed, remedy, rule }) =>
    told.push(`${found} ${allowed} ${remedy} [${rule}]`),
  )
  return { ...made, told }
}
const toldOf = (text: string, said: object = {}) => read(text, said).told.join('\n')

describe('numbers', () => {
  test.each([
    ['57', 'integer', 57],
    ['-5', 'integer', -5],
    ['0', 'integer', 0],
    ['57.0', 'percent', 57],
    ['0.5', 'decimal', 0.5],
    ['-0.5', 'decimal', -0.5],
    ['2203600', 'money', 2203600],
    ['12.50', 'money', 12.5],
  ] as const)('%s keeps its printed form in a column of type %s', (text, type, value) => {
    expect(read(text, { type })).toEqual({ printed: text, value, symbol: null, told: [] })
  })

  const number = 'A cell of this column must be a number, in digits.'
  test.each([
    ['1,5', `"1,5" does not fit here. ${number} Write a full stop for the decimals: 1.5. [table-number-plain]`],
    ['8,750', `"8,750" does not fit here. ${number} Write it without commas for thousands: 8750. [table-number-plain]`],
    ['+5', `"+5" does not fit here. ${number} Write it without the plus sign: 5. [table-number-plain]`],
    ['007', `"007" does not fit here. ${number} Write it without zeros in front: 7. [table-number-plain]`],
    ['1e400', `"1e400" does not fit here. ${number} Write all its digits. [table-number-plain]`],
    [
      'NaN',
      `"NaN" does not fit here. ${number} Leave the cell blank, or write a symbol that the column declares, such as [x] for not available. [table-number-plain]`,
    ],
    [
      '-',
      `"-" does not fit here. ${number} Leave the cell blank, or write a symbol that the column declares, such as [x] for not available. [table-number-plain]`,
    ],
    ['0x10', `"0x10" does not fit here. ${number} Write it in decimal digits. [table-number-plain]`],
    ['57%', `"57%" does not fit here. ${number} Write it without the per cent sign: 57. [table-number-plain]`],
    [
      '£5',
      `"£5" does not fit here. ${number} Write it without the currency, which is the column’s unit: 5. [table-number-plain]`,
    ],
    ['.5', `".5" does not fit here. ${number} Write a zero before the point: 0.5. [table-number-plain]`],
    ['−5', `"−5" does not fit here. ${number} Write the minus sign as a hyphen: -5. [table-number-plain]`],
    ['-0', `"-0" does not fit here. ${number} Write it without the minus sign: 0. [table-number-plain]`],
    [
      'Infinity',
      `"Infinity" does not fit here. ${number} Write digits, or leave the cell blank if the column allows it. [table-number-plain]`,
    ],
    [
      '12345678901234567890',
      '"12345678901234567890" does not fit here. A number may have 15 digits. Write fewer digits, or make the column a text. [table-number-plain]',
    ],
    [
      '0.1234567',
      '"0.1234567" does not fit here. A cell of this column may have 6 decimals. Write fewer, or change the column’s type or decimals. [table-number-plain]',
    ],
  ])('%s is no number', (text, told) => {
    expect(read(text, { type: 'decimal' })).toEqual({ printed: '', value: null, symbol: null, told: [told] })
  })

  test('decimals are counted by the column', () => {
    expect(toldOf('57.5')).toContain('A cell of this column may have no decimals.')
    expect(toldOf('57.55', { type: 'percent', decimals: 1 })).toContain('A cell of this column may have 1 decimal.')
    expect(toldOf('12.5', { type: 'money' })).toContain('An amount of money has two decimals or none. Write 12.50.')
  })

  test('a number stays between min and max, and a percentage between 0 and 100', () => {
    expect(toldOf('13', { min: 0, max: 12 })).toBe(
      '"13" does not fit here. A cell of this column must be from 0 up to 12. Correct the number, or change min and max in the description. [table-number-within-range]',
    )
    expect(toldOf('101', { type: 'percent' })).toContain('must be from 0 up to 100.')
    expect(toldOf('-3', { type: 'percent' })).toContain('must be from 0 up to 100.')
    expect(toldOf('104', { type: 'percent', max: 150 })).toBe('')
  })
})

describe('symbols', () => {
  test('stand in place of a value, or follow one', () => {
    expect(read('[x]', { symbols: ['x'] })).toEqual({ printed: '', value: null, symbol: 'x', told: [] })
    expect(read('57 [r]', { symbols: ['r'] })).toEqual({ printed: '57', value: 57, symbol: 'r', told: [] })
    expect(read('-5 [p]', { symbols: ['p'] })).toEqual({ printed: '-5', value: -5, symbol: 'p', told: [] })
  })

  test('an unknown one is refused', () => {
    expect(toldOf('[lo]', { symbols: ['x'] })).toBe(
      '"[lo]" is not a symbol. The symbols are [c] confidential, [x] not available, [z] not applicable, [low] low, but not zero, [p] provisional, [r] revised, [e] estimated, [b] break in series and [u] low reliability. Did you mean [low]? [table-symbol-known]',
    )
  })

  test('one that the column does not declare is refused', () => {
    expect(toldOf('[c]', { symbols: ['x', 'z'] })).toBe(
      '"[c]" is not declared for this column. The column declares [x] and [z]. Add c to the column’s symbols in the description. [table-symbol-declared]',
    )
    expect(toldOf('[c]', { type: 'text' })).toContain('The column declares no symbols.')
  })

  test('one in the wrong place is refused', () => {
    expect(toldOf('5 [x]', { symbols: ['x'] })).toContain(
      '"[x]" follows a value. "[x]" stands in place of a value. Write the symbol alone.',
    )
    expect(toldOf('[r]', { symbols: ['r'] })).toContain(
      '"[r]" stands alone. "[r]" follows a value, after a space. Write the value, then [r]: 57 [r].',
    )
  })

  test('brackets in a text are the text’s own', () => {
    expect(read('It rang [sic]', { type: 'text' })).toMatchObject({ printed: 'It rang [sic]', symbol: null, told: [] })
  })
})

describe('words and dates', () => {
  test('a text may be anything but what a spreadsheet would run', () => {
    expect(read('<script>alert(1)</script>', { type: 'text' }).told).toEqual([])
    for (const formula of ['=1+1', '+44 20', '-North', '@SUM(A1)', '\tx', '＝1']) {
      expect(toldOf(formula, { type: 'text' })).toContain('begins as a formula does.')
    }
    expect(toldOf('=HYPERLINK("x")', { type: 'text' })).toBe(
      '"=HYPERLINK("x")" begins as a formula does. A cell must not begin with =, +, -, @, a tab or a carriage return, because a spreadsheet would run it. Begin the cell with a letter or a digit. [csv-cell-inert]',
    )
  })

  test('a cell holds no space around its value', () => {
    expect(toldOf(' 57')).toBe(
      '" 57" has a space before or after it. A cell holds its value alone. Take the space out. [csv-cell-trimmed]',
    )
  })

  test('a descriptor is one of its values', () => {
    expect(toldOf('Very wel met', { type: 'descriptor', values: ['Very well met', 'Met', 'Not met'] })).toBe(
      '"Very wel met" is not a value of this column. It must be Very well met, Met or Not met. Did you mean Very well met? [table-value-known]',
    )
  })

  test.each(['2021-02-29', '2021-3-1', '01/02/2021', '2021-13', '2020a'])('%s is not a date', (text) => {
    expect(toldOf(text, { type: 'date' })).toContain('It must be a date that exists')
  })

  test.each(['2021-03-11', '2021-03', '2021'])('a date is as exact as its source gives it: %s', (text) => {
    expect(read(text, { type: 'date' })).toEqual({ printed: text, value: text, symbol: null, told: [] })
  })

  test.each(['2021', '2021-13', '2021-03-11'])('%s is not a month', (text) => {
    expect(toldOf(text, { type: 'month' })).toContain('It must be a month that exists, such as 2021-03.')
  })

  test('a blank stays blank where the column allows it', () => {
    expect(read('', { required: false })).toEqual({ printed: '', value: null, symbol: null, told: [] })
    expect(toldOf('', { symbols: ['x'] })).toBe(
      'The cell is blank. Each cell of this column must have a value. Write the value, or a symbol such as [x]. [table-cell-present]',
    )
  })
})

import { describe, expect, test } from 'vitest'
import { csvMetadata } from '../../src/feeds/csvw.ts'
import { sampleTable, scores } from '../tables/sample-table.ts'

const options = {
  url: 'scores.csv',
  page: 'https://example.org/data/lights-2030/scores/',
  publisher: 'Inspectorate of Lights',
  licence: { name: 'Open Light Licence', url: 'https://example.org/licence' },
  language: 'en-GB',
}

describe('a CSV’s metadata', () => {
  test('says what the table is, where it comes from and what each column holds', () => {
    expect(csvMetadata(scores, options)).toEqual({
      '@context': 'http://www.w3.org/ns/csvw',
      url: 'scores.csv',
      lang: 'en-GB',
      'dc:title': 'Scores',
      'dc:source': 'Lights Report 2030, paragraph 2.1',
      'dc:publisher': 'Inspectorate of Lights',
      'dc:rights': 'Open Light Licence',
      'dc:license': { '@id': 'https://example.org/licence' },
      'dcat:landingPage': { '@id': 'https://example.org/data/lights-2030/scores/' },
      dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n'] },
      notes: [],
      tableSchema: {
        columns: [
          { name: 'id', titles: ['id', 'Id'], datatype: 'string', null: [''], required: true },
          { name: 'light', titles: ['light', 'Light'], datatype: 'string', null: [''], required: true },
          { name: 'coast', titles: ['coast', 'Coast'], datatype: 'string', null: [''], required: true },
          {
            name: 'before',
            titles: ['before', 'First visit'],
            'dc:description': 'Per cent: 57 stands for 57%. [x] means not available. [r] means revised.',
            datatype: { base: 'string', format: '-?[0-9]+(\\.[0-9]+)?( \\[(r)\\])?' },
            null: ['', '[x]'],
            required: false,
          },
          {
            name: 'after',
            titles: ['after', 'Second visit'],
            'dc:description': 'Per cent: 57 stands for 57%.',
            datatype: 'decimal',
            null: [''],
            required: false,
          },
          {
            name: 'hours',
            titles: ['hours', 'Time lit'],
            'dc:description': 'Unit: hours.',
            datatype: 'integer',
            null: [''],
            required: true,
          },
          {
            name: 'cost',
            titles: ['cost', 'Cost'],
            'dc:description': 'Unit: £.',
            datatype: 'decimal',
            null: [''],
            required: true,
          },
          {
            name: 'rating',
            titles: ['rating', 'Rating'],
            datatype: { base: 'string', format: '(Bright|Fair|Dim)' },
            null: [''],
            required: true,
          },
        ],
        primaryKey: ['id'],
      },
    })
  })

  test('gives notes their place in the file', () => {
    const notes = [
      { text: 'All.' },
      { text: 'Column.', column: 'light' },
      { text: 'Row.', row: 'skerry' },
      { text: 'Cell.', row: 'skerry', column: 'light' },
    ]
    const metadata = csvMetadata({ ...scores, description: { ...scores.description, notes } }, options)
    const annotation = (target: string, value: string) => ({
      type: 'Annotation',
      target,
      body: { type: 'TextualBody', value },
    })
    expect(metadata).toMatchObject({
      notes: [
        annotation('scores.csv', 'All.'),
        annotation('scores.csv#col=2', 'Column.'),
        annotation('scores.csv#row=3', 'Row.'),
        annotation('scores.csv#cell=3,2', 'Cell.'),
      ],
    })
  })

  test('declares dates as such only where all are whole', () => {
    const datatypes = (day: string, month: string) => {
      const columns = [
        { name: 'day', title: 'Day', type: 'date' as const },
        { name: 'month', title: 'Month', type: 'month' as const },
      ]
      const { tableSchema } = csvMetadata(sampleTable('dates', { columns, key: 'day' }, [[day, month]]), options) as {
        tableSchema: { columns: readonly { datatype: unknown }[] }
      }
      return tableSchema.columns.map(({ datatype }) => datatype)
    }
    const varied = { base: 'string', format: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' }
    expect(datatypes('2021-03-11', '2002-07')).toEqual(['date', 'gYearMonth'])
    expect(datatypes('2021-03', '2002')).toEqual([varied, varied])
  })

  test('keeps bounds, the row’s title, the table’s own licence, and what the source says of itself', () => {
    const table = sampleTable(
      'lamps',
      {
        columns: [
          { name: 'light', title: 'Light', type: 'text', values: ['A (old)', 'B'] },
          { name: 'share', title: 'Share', type: 'percent', min: 0, max: 100 },
        ],
        key: 'light',
        header: 'light',
        headline: 'Lamps fail.',
        licence: 'Lamp Licence',
        rules: [{ rule: 'total-row', row: 'B', columns: ['share'], printed: 'The total is printed so.' }],
      },
      [['B', '3']],
    )
    expect(csvMetadata(table, options)).toMatchObject({
      'dc:description': 'Lamps fail.',
      'dc:rights': 'Lamp Licence',
      notes: [{ target: 'scores.csv', body: { value: 'The total is printed so.' } }],
      tableSchema: {
        columns: [
          { datatype: { base: 'string', format: '(A \\(old\\)|B)' } },
          { datatype: { base: 'decimal', minimum: 0, maximum: 100 } },
        ],
        rowTitles: ['light'],
      },
    })
    expect(csvMetadata(table, options)).not.toHaveProperty('dc:license')
  })
})

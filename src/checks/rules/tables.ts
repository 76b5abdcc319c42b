import { errors } from '../rule.ts'
import { descriptionRules } from './front-matter.ts'

/** Rules for a table’s two files. */
export const tableRules = [
  ...errors({
    'table-publication-exists': 'A folder of tables has the slug of a publication.',
    'table-file-known': 'A publication’s folder of tables holds only CSV files and their YAML.',
    'table-files-paired': 'Every CSV has its YAML, and every YAML its CSV.',
    'csv-header-fits': 'The first line of a CSV names the described columns, in their order.',
    'csv-row-complete': 'Every row has as many cells as the header.',
    'csv-quote-closed': 'A quoted cell has its closing quote.',
    'csv-cell-trimmed': 'No cell begins or ends with a space.',
    'csv-cell-inert': 'No cell is one that a spreadsheet would run as a formula.',
    'table-column-unique': 'A table describes each column once.',
    'table-column-known': 'A column that the description names is one of the table.',
    'table-column-numeric': 'A rule adds up or compares columns of numbers.',
    'table-row-known': 'A row that the description names is one of the table.',
    'table-descriptor-ordered': 'A column of descriptors lists them from best to worst.',
    'table-range-ordered': 'The least value that a column allows is not above the greatest.',
    'table-key-slug': 'A row’s key is small letters, digits and single hyphens.',
    'table-key-unique': 'Every row has a key of its own.',
    'table-cell-present': 'A cell is blank only where its column allows it.',
    'table-number-plain': 'A number is written in digits, without separators or units.',
    'table-number-within-range': 'A number lies between the least and the greatest that its column allows.',
    'table-date-exists': 'A date exists.',
    'table-value-known': 'A value is one of those that its column lists.',
    'table-symbol-known': 'A symbol in square brackets is one of the list.',
    'table-symbol-declared': 'A symbol is one that its column allows.',
    'table-symbol-placed': 'A symbol stands in place of a value, or after one, as its meaning asks.',
  }),
  ...descriptionRules,
]

const conditions = (before: string): Readonly<Record<string, string>> => ({
  [`${before}[].field`]: 'The field of which something is said.',
  [`${before}[].is`]: 'It is this, or one of these.',
  [`${before}[].not`]: 'It is not this, and none of these.',
  [`${before}[].from`]: 'It is this number or date, or a later one.',
  [`${before}[].to`]: 'It is this number or date, or an earlier one.',
  [`${before}[].blank`]: 'true for rows in which it is blank, false for the others.',
})

/** What the fields of a query mean, and of what a column takes from a register. */
export const queryMeanings: Readonly<Record<string, string>> = {
  query: 'How the rows are built; there is then no CSV, and no source need be given.',
  'query.from': 'The register whose rows are counted.',
  'query.where': 'What a row of the register must be to be counted; all of it must hold.',
  ...conditions('query.where'),
  'query.by': 'The table has one row for each value of this field.',
  'query.month': 'The table has one row for each month of this field, those in which nothing happened too.',
  'query.year': 'The same, with one row for each year.',
  'query.cases': 'The table has these rows, each with what it counts.',
  'query.cases[].key': 'The key of the row.',
  'query.cases[].title': 'What the row is called.',
  'query.cases[].where': 'Which rows of the register it counts.',
  ...conditions('query.cases[].where'),
  'query.order': 'The columns by which the rows are ordered, one after the other.',
  'query.total': 'A last row that counts all.',
  'query.total.key': 'Its key.',
  'query.total.title': 'What it is called.',
  columns: 'The columns, as of any table.',
  'columns[].take':
    'What stands in the column. Without it, the key column has the row’s key, and any other what the row is called.',
  'columns[].take.measure': 'What is taken: the one value that there is, or what is worked out of several.',
  'columns[].take.field': 'The field that is taken; a count without one counts rows, with one its different values.',
  'columns[].take.show':
    'Of the lowest or the highest: the field that is shown in its place, such as the name of the area.',
  'columns[].take.where': 'Which rows are taken, besides what the query asks.',
  ...conditions('columns[].take.where'),
}

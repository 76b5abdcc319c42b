import { errors } from '../rule.ts'

/** Rules for figures and tables placed in a text. */
export const figureRules = errors({
  'figure-column-fits': 'A chart draws numbers from columns of numbers, and levels from columns of words.',
  'figure-series-named': 'A chart of several series says which they are, in one of its two ways.',
  'figure-series-count': 'A chart has no more series than can be told apart, and no fewer than it is made for.',
  'figure-value-unique': 'A chart has one value for each place in it.',
  'figure-levels-known': 'Every level that a chart draws is in its order of levels.',
  'figure-sort-known': 'A figure is sorted by a way or a column that there is.',
  'figure-moment-present': 'Every row that a line draws has its moment.',
  'figure-break-known': 'A break in a line is at a moment of its column.',
  'figure-interval-fits': 'An interval is the low and the high of one value.',
  'figure-area-known': 'Every area of a tile map has a tile.',
  'figure-areas-alike': 'A tile map shows areas of one kind.',
  'figure-breaks-rise': 'The limits of classes rise, and there are at most four.',
  'figure-dates-in-order': 'A spell of time ends on the day on which it begins, or later.',
  'where-readable': 'A choice of rows is written column=value, with commas between.',
  'where-matches': 'A choice of rows leaves at least one.',
})

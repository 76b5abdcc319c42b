import { errors } from '../rule.ts'

/** Rules for figures and tables placed in a text. */
export const figureRules = [
  ...errors({
    'figure-column-fits': 'A chart draws numbers from columns of numbers, and levels from columns of words.',
    'figure-series-named': 'A chart of several series says which they are, in one of its two ways.',
    'figure-series-count': 'A chart has no more series than can be told apart, and no fewer than it is made for.',
    'figure-value-unique': 'A chart has one value for each place in it.',
    'figure-levels-known': 'Every level that a chart draws is in its order of levels.',
    'figure-sort-known': 'A figure is sorted by a way or a column that there is.',
    'figure-description-tied': 'A number of an author’s description is in the rows of the figure or follows from them.',
    'where-readable': 'A choice of rows is written column=value, with commas between.',
    'where-matches': 'A choice of rows leaves at least one.',
  }),
  {
    id: 'figure-headline-tied',
    severity: 'warning',
    sentence: 'A number of a figure’s title or headline is in its table or follows from it.',
  } as const,
]

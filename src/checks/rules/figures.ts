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
    'figure-interval-fits': 'An interval is the lowest and the highest of one value.',
    'figure-moment-present': 'Every row of a line has its moment.',
    'figure-break-known': 'A break in a line is at one of its moments.',
    'figure-area-known': 'An area on a map stands in the register of areas and has a tile there.',
    'figure-areas-alike': 'A map shows areas of one kind.',
    'figure-breaks-rise': 'The limits of a map’s classes rise, and are few enough to be told apart.',
    'figure-dates-in-order': 'A spell of time ends after it begins.',
    'figure-base-count': 'How many were counted is a whole number, given for all series or for each.',
    'figure-interval-pairs': 'Every series has the two ends of its interval.',
    'figure-interval-ordered': 'A value lies within its interval.',
    'figure-answers-sided':
      'A scale of answers has some on either side of its centre, and no more than can be told apart.',
    'figure-centre-known': 'The centre of a scale is one of its answers, or lies between two neighbours.',
    'figure-parts-alike': 'The parts of a whole are of one type and one unit.',
    'figure-parts-positive': 'A part of a whole is zero or more.',
    'figure-parts-within-whole': 'The parts of a whole are together no more than the whole.',
    'figure-order-known': 'An order names the series that there are.',
    'figure-value-single': 'A row of a chart has one value of each sort.',
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

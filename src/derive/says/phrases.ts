import { minus, plus, type Ratio } from '../../format/ratio.ts'
import type { Slack } from './slack.ts'
import { beyond, from, type Span } from './span.ts'

/** How words stand to the number that they name. */
export type PhraseName =
  | 'bare'
  | 'exactly'
  | 'about'
  | 'just over'
  | 'nearly'
  | 'more than'
  | 'at least'
  | 'fewer than'
  | 'at most'
  | 'most'
  | 'a minority'

/** One way of giving a number in words: what it is held to, and why. */
export interface Phrase {
  readonly name: PhraseName
  /** The words before a number that mean it. */
  readonly before: readonly string[]
  /** The words behind a number that mean it. */
  readonly after: readonly string[]
  /** Words that mean it alone, without a number. */
  readonly alone: readonly string[]
  readonly meaning: string
  /** How far the number in the table may lie from the one in the words, in words. */
  readonly tolerance: string
  /** Why it is so. */
  readonly reason: string
  /** Words, and numbers of a column of per cents for which they hold and do not hold. */
  readonly example: { readonly words: string; readonly holds: readonly string[]; readonly fails: readonly string[] }
  /** The numbers for which the words are true. */
  readonly holds: (target: Ratio, slack: Slack) => Span
  /** The numbers for which they tell the reader enough; where left out, all for which they are true. */
  readonly tells?: (target: Ratio, slack: Slack) => Span
}

/** Where the tolerances come from. */
export const sources = {
  approximations:
    'Power, R. and Williams, S. (2012), Generating numerical approximations, Computational Linguistics 38(1): writers use ' +
    'common fractions and whole tens for shares, and hedges that name the side on which the number lies.',
  roundness:
    'Krifka, M. (2007), Approximate interpretation of number words; Jansen, C. and Pollmann, M. (2001), On round numbers, ' +
    'Journal of Quantitative Linguistics 8(3): the rounder a number is, the more coarsely it is understood.',
} as const

const above = (target: Ratio) => ({ low: beyond(target), high: null })
const below = (target: Ratio) => ({ low: null, high: beyond(target) })
const around = (target: Ratio, width: Ratio) => ({ low: from(minus(target, width)), high: from(plus(target, width)) })

/** Every phrase that `<Says>` understands, the register of their tolerances. */
export const phrases: readonly Phrase[] = [
  {
    name: 'bare',
    before: ['only', 'just', 'a total of', 'in total', 'as many as', 'as few as'],
    after: ['in all', 'in total'],
    alone: [],
    meaning: 'the number itself',
    tolerance:
      'Digits and number words: equal, with no more decimals than the table prints. Fractions: within 1 percentage point (less for a ' +
      'tenth and smaller, and their counterparts near the whole). With “million” or “thousand” behind digits: half of the last digit, at most 5 per cent.',
    reason: `Whole per cents are themselves rounded by up to half a point, so 33 and 34 are both a third. ${sources.approximations}`,
    example: { words: 'a third', holds: ['33', '33.3', '34'], fails: ['32', '35'] },
    holds: (target, { bare }) => around(target, bare),
  },
  {
    name: 'exactly',
    before: ['exactly', 'precisely'],
    after: ['exactly'],
    alone: [],
    meaning: 'the number and no other',
    tolerance:
      'None. “Exactly a third” is true of 14 of 42, and of no per cent, since none is printed with all its decimals.',
    reason: 'The word itself says so.',
    example: { words: 'exactly half', holds: ['50', '50.0'], fails: ['49', '51', '50.1'] },
    holds: (target) => around(target, { top: 0n, bottom: 1n }),
  },
  {
    name: 'about',
    before: [
      'about',
      'around',
      'approximately',
      'roughly',
      'some',
      'in the region of',
      'in the order of',
      'circa',
      'close to',
    ],
    after: ['or so', 'or thereabouts'],
    alone: [],
    meaning: 'near the number, on either side',
    tolerance:
      'Fractions: within 2.5 percentage points, and within a quarter of the fraction. Per cents: half of the step by which the number counts (5 for ' +
      '60 or 45, 0.5 for 57), at most 2.5 points. Numbers: half of that step, at most a tenth of the number.',
    reason: `Between a quarter and a third lie 8 points: a wider margin would reach the next fraction. ${sources.roundness}`,
    example: { words: 'about a third', holds: ['31', '35', '35.8'], fails: ['30', '30.8', '36'] },
    holds: (target, { about }) => around(target, about),
  },
  {
    name: 'just over',
    before: [
      'just over',
      'just above',
      'just more than',
      'slightly over',
      'slightly more than',
      'slightly above',
      'a little over',
      'a little more than',
    ],
    after: [],
    alone: [],
    meaning: 'more than the number, and near it',
    tolerance:
      'More than the number, by at most 5 percentage points for shares (for a per cent such as 57 by at most 1), by at most a tenth for numbers.',
    reason: `The word names the side; beyond 5 points another fraction or ten would be as near. ${sources.approximations}`,
    example: { words: 'just over half', holds: ['50.1', '51', '55'], fails: ['50', '55.1'] },
    holds: (target, slack) => ({ low: beyond(target), high: from(plus(target, slack.above)) }),
  },
  {
    name: 'nearly',
    before: [
      'nearly',
      'almost',
      'just under',
      'just below',
      'just less than',
      'just fewer than',
      'slightly under',
      'slightly fewer than',
      'slightly less than',
      'slightly below',
      'a little under',
      'a little less than',
      'not quite',
      'approaching',
    ],
    after: [],
    alone: [],
    meaning: 'less than the number, and near it',
    tolerance:
      'Less than the number, by at most 5 percentage points for shares (for a per cent such as 57 by at most 1), by at most a tenth for numbers.',
    reason: `A number that has been reached is not “nearly” reached. ${sources.approximations}`,
    example: { words: 'nearly half', holds: ['45', '49.9'], fails: ['44.9', '50', '51'] },
    holds: (target, slack) => ({ low: from(minus(target, slack.below)), high: beyond(target) }),
  },
  {
    name: 'more than',
    before: ['more than', 'over', 'above', 'greater than', 'upwards of', 'in excess of', 'exceeding'],
    after: [],
    alone: [],
    meaning: 'more than the number',
    tolerance:
      'Strictly more. More than 15 percentage points (for numbers, half of the number) beyond it is true but is warned of.',
    reason: 'A bound that lies far away misleads, though it is true: “more than a tenth” is not how to say two thirds.',
    example: { words: 'more than half', holds: ['50.1', '65'], fails: ['50', '49'] },
    holds: above,
    tells: (target, { telling }) => ({ low: null, high: from(plus(target, telling)) }),
  },
  {
    name: 'at least',
    before: ['at least', 'no fewer than', 'no less than', 'not fewer than', 'not less than', 'a minimum of'],
    after: ['or more', 'or over', 'or above', 'at least'],
    alone: [],
    meaning: 'the number or more',
    tolerance:
      'Not less. More than 15 percentage points (for numbers, half of the number) beyond it is true but is warned of.',
    reason: 'As with “more than”.',
    example: { words: 'at least half', holds: ['50', '65'], fails: ['49.9'] },
    holds: (target) => ({ low: from(target), high: null }),
    tells: (target, { telling }) => ({ low: null, high: from(plus(target, telling)) }),
  },
  {
    name: 'fewer than',
    before: ['fewer than', 'less than', 'under', 'below', 'lower than'],
    after: [],
    alone: [],
    meaning: 'less than the number',
    tolerance:
      'Strictly less. More than 15 percentage points (for numbers, half of the number) below it is true but is warned of.',
    reason: 'As with “more than”: “fewer than a third” is not how to say one in twenty.',
    example: { words: 'fewer than a third', holds: ['33', '20'], fails: ['34', '33.4'] },
    holds: below,
    tells: (target, { telling }) => ({ low: from(minus(target, telling)), high: null }),
  },
  {
    name: 'at most',
    before: ['at most', 'up to', 'no more than', 'not more than', 'a maximum of'],
    after: ['or fewer', 'or less', 'or under', 'or below', 'at most'],
    alone: [],
    meaning: 'the number or less',
    tolerance:
      'Not more. More than 15 percentage points (for numbers, half of the number) below it is true but is warned of.',
    reason: 'As with “more than”.',
    example: { words: 'up to a quarter', holds: ['25', '10'], fails: ['25.1'] },
    holds: (target) => ({ low: null, high: from(target) }),
    tells: (target, { telling }) => ({ low: from(minus(target, telling)), high: null }),
  },
  {
    name: 'most',
    before: [],
    after: [],
    alone: ['most', 'a majority', 'the majority', 'most of', 'the majority of', 'a majority of'],
    meaning: 'more than half',
    tolerance: 'Strictly more than 50 per cent of the whole.',
    reason:
      'Some inspectorates declare narrower scales (“most” from 75 or 90 per cent), but they differ; more than half is what every reader and ' +
      'dictionary grants. “A large majority” and the like are not read.',
    example: { words: 'most', holds: ['50.1', '100'], fails: ['50'] },
    holds: above,
  },
  {
    name: 'a minority',
    before: [],
    after: [],
    alone: ['a minority', 'the minority', 'a minority of'],
    meaning: 'less than half, but some',
    tolerance: 'Strictly less than 50 per cent of the whole, and more than none.',
    reason: 'As with “most”. “A small minority” and the like are not read.',
    example: { words: 'a minority', holds: ['1', '49.9'], fails: ['0', '50'] },
    holds: (target) => ({ low: beyond({ top: 0n, bottom: 1n }), high: beyond(target) }),
  },
]

/** Words that name no number that a table could hold; they are better without `<Says>`. */
export const unreadable: readonly string[] = [
  'few',
  'a few',
  'several',
  'many',
  'some',
  'dozens',
  'a handful',
  'a large majority',
  'a small minority',
  'well over half',
]

import { areasForImprovement } from './areas-for-improvement.ts'
import { definition } from './definition.ts'
import { figureWords } from './figure-words.ts'
import { goodPractice } from './good-practice.ts'
import { note } from './note.ts'
import { poorPractice } from './poor-practice.ts'
import { pullQuote } from './pull-quote.ts'
import { questions } from './questions.ts'
import { quote } from './quote.ts'
import { recommendation } from './recommendation.ts'
import { recommendations } from './recommendations.ts'
import { ref } from './ref.ts'
import { says } from './says.ts'
import { strengths } from './strengths.ts'
import { term } from './term.ts'
import { tracker } from './tracker.ts'
import { untied } from './untied.ts'
import { value } from './value.ts'
import type { Word } from './word.ts'

/** The words for authors, by name. */
export const words: ReadonlyMap<string, Word> = new Map(
  [
    ...figureWords,
    value,
    says,
    untied,
    recommendations,
    recommendation,
    tracker,
    goodPractice,
    poorPractice,
    strengths,
    areasForImprovement,
    quote,
    pullQuote,
    definition,
    term,
    ref,
    note,
    questions,
  ].map((word) => [word.name, word]),
)

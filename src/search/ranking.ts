/**
 * How the engine weighs what it finds. A short page of a register, or a title alone, is not lifted above the long text that
 * says more of the matter.
 */
export const ranking = { pageLength: 0.3, termFrequency: 0.6, metaWeights: { title: 0.5, chapter: 1 } } as const

/** How much better a page is that says words as they were typed, one after another, for each word that follows on another. */
export const phraseLift = 1.5

/** What a page counts for that is found by other words than those typed, beside one that has the typed words. */
export const otherWords = 0.9

/** How much better a page is that says all the words in one passage than one that says none near another. */
export const closenessLift = 1

/** A base (n) below it is small where nothing else is set: what rests on it may change much by chance. */
export const usualSmallBase = 30

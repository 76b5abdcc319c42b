/** Compares two texts by their code units, so that no locale of the machine has a say: dates, ids and names of files. */
export const ascending = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

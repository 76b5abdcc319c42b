/** What a build says where the parts of the search index could not be joined. It is no fault of the content's, and stops nothing. */
export const inOnePiece = (because: string) =>
  `The search index was made in one piece, which takes longer: its parts could not be joined, because ${because}. ` +
  'Nothing is missing from the search.'

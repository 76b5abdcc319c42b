/** The pages of the guide in their order, by the names of their texts. */
export const pageNames = [
  'index',
  'start',
  'writing',
  'words',
  'numbers',
  'figures',
  'data',
  'inspections',
  'people',
  'ledger',
  'publishing',
  'checks',
  'example',
] as const

/** What the fields of search.yaml mean. */
export const searchMeanings: Readonly<Record<string, string>> = {
  synonyms:
    'Words or phrases that mean the same, one list for each meaning; whoever looks for one finds the others too.',
  spellings: 'Spellings that the site does not use, with what is looked for in their place.',
  'spellings[].typed': 'What readers type.',
  'spellings[].meant': 'What the site says.',
}

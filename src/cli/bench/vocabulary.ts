/** The words that made-up reports are written with. */
export const vocabulary: readonly string[] =
  `inspection service provider evidence inspectors leadership safeguarding quality records staff training people governance
  oversight performance improvement assessment outcome measure review action risk plan timely effective inconsistent adequate
  strong weak notable progress since previous visit found observed reported interviewed sampled documents policies procedures
  local national standard requirement regulation concern theme regional partner agency board committee executive manager senior
  frontline team practice case file audit finding response deadline milestone budget resource capacity demand backlog access
  support families communities equality language culture complaints feedback survey analysis trend comparison average median
  range lamp harbour quay watch keeper signal tide mooring channel buoy pilot office ledger rota store bell fog night day`.split(
    /\s+/,
  )

/** Those of them that the glossary explains. */
export const terms: readonly string[] = [
  'audit',
  'backlog',
  'benchmark',
  'channel',
  'milestone',
  'mooring',
  'rota',
  'theme',
]

import { checks } from '../index.ts'
import type { Rule } from '../rule.ts'
import { builtRules } from './built.ts'
import { figureRules } from './figures.ts'
import { fileRules } from './files.ts'
import { frontMatterRules } from './front-matter.ts'
import { proseRules, wordRules } from './prose.ts'
import { registerRules } from './registers.ts'
import { tableRules } from './tables.ts'

/** Every rule that an author can meet, by what it is about. An id stands once. */
export const ruleGroups: readonly { readonly about: string; readonly rules: readonly Rule[] }[] = [
  { about: 'Files and their names', rules: fileRules },
  { about: 'Front matter, site.yaml and search.yaml', rules: frontMatterRules },
  { about: 'The text', rules: proseRules },
  { about: 'Words', rules: wordRules },
  { about: 'Figures', rules: figureRules },
  { about: 'Tables', rules: tableRules },
  { about: 'Registers and bundles', rules: registerRules },
  { about: 'The site as a whole', rules: checks },
  { about: 'The finished pages', rules: builtRules },
]

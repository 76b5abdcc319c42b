import { builtChecks } from '../built/index.ts'
import { errors, type Rule } from '../rule.ts'

/** Rules for the finished site: it is put in place only when it keeps them. */
export const builtRules: readonly Rule[] = [
  ...builtChecks.map(({ id, sentence }) => ({ id, sentence, severity: 'error' as const })),
  ...errors({
    'built-paths-absent': 'No published file tells where on a machine it was made.',
    'built-redirects-free': 'An old address that leads on is not the address of another page.',
  }),
]

import { builtFilesPublic } from './built-files-public.ts'
import { builtIdsUnique } from './built-ids-unique.ts'
import { builtLinksResolve } from './built-links-resolve.ts'
import { builtPolicyKept } from './built-policy-kept.ts'
import { builtTitlesUnique } from './built-titles-unique.ts'

/** The checks over the finished site, in the order of their reports. */
export const builtChecks = [
  builtLinksResolve,
  builtIdsUnique,
  builtTitlesUnique,
  builtPolicyKept,
  builtFilesPublic,
] as const

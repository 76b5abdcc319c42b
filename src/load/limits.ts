/** What a site's files may be at most. A file beyond a limit is refused before it is read. Sizes are in bytes. */
export const limits = {
  csv: 10_000_000,
  /** Another site's whole ledger: 100,000 events have some 25 MB. */
  bundle: 50_000_000,
  prose: 5_000_000,
  /** Front matter too. The YAML parser takes 8 seconds for half a megabyte of errors. */
  yaml: 200_000,
  /** How many aliases (`*name`) a YAML text may hold, and how deep its mappings and lists may go. */
  aliases: 20,
  depth: 20,
  /** After so many faults of one sort a file is not read further; the rest would repeat them. */
  faults: 100,
} as const

/** What a site's files may be at most. A file beyond a limit is refused before it is read. Sizes are in bytes. */
export const limits = {
  csv: 10_000_000,
  prose: 5_000_000,
  /** The YAML parser takes seconds for a megabyte of errors, so a description must be shorter than a report. */
  yaml: 500_000,
  /** How many aliases (`*name`) a YAML text may hold, and how deep its mappings and lists may go. */
  aliases: 20,
  depth: 20,
  /** After so many faults of one sort a file is not read further; the rest would repeat them. */
  faults: 100,
} as const

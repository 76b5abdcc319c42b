/** A place in a file that an author wrote: lines and columns are counted from 1, the file is relative to the site's folder. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/**
 * What is wrong, in four parts: where, what was found, what is allowed, what to do. Sentences are plain, without blame.
 * `rule` is named for the good state (`event-value-known`) and permanent. A warning stops a release build only.
 */
export interface Problem extends Place {
  /** The field, column or word that is meant, such as `published` or `<Value>`; empty where the place says it. */
  readonly subject?: string
  readonly found: string
  readonly allowed: string
  readonly remedy: string
  readonly rule: string
  readonly severity: 'error' | 'warning'
}

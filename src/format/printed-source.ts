import { pageWords } from './page-words.ts'

/** Where something was printed. */
interface Source {
  readonly document: string
  /** Empty where nothing more can be said, as of a table that is built from registers. */
  readonly section: string
  readonly table?: string | undefined
  readonly page?: string | undefined
}

/** Where numbers were printed, in words: “2003/2004 Annual Report, paragraph 2.14, Table 3, page 21”. */
export function printedSource({ document, section, table, page }: Source): string {
  const pages = page === undefined ? undefined : pageWords(page)
  return [document, section, table, pages].filter((part) => part !== undefined && part !== '').join(', ')
}

import * as pagefind from 'pagefind'

/** How many pages are sent to the engine at once: enough to keep it busy, few enough to hold little in memory. */
const atOnce = 50

/**
 * The files of an index that the search engine makes of these pages, in this order, whatever language each is in.
 *
 * @param paths the pages' files: `reports/x/index.html` is found at `/reports/x/`
 * @param content the HTML to be indexed of one of them
 * @throws what the engine finds wrong with a page, with the page's file
 */
export async function engineIndex(
  paths: readonly string[],
  content: (path: string) => Promise<string>,
  language: string,
): Promise<readonly pagefind.IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language.toLowerCase() })
  if (index === undefined) throw new Error(`The search engine did not start: ${errors.join('; ')}`)
  try {
    for (let first = 0; first < paths.length; first += atOnce) {
      const some = paths.slice(first, first + atOnce)
      const contents = await Promise.all(some.map(content))
      const added = await Promise.all(
        some.map((sourcePath, place) => index.addHTMLFile({ sourcePath, content: contents[place] ?? '' })),
      )
      const faults = added.flatMap(({ errors }, place) => errors.map((error) => `${some[place]}: ${error}`))
      if (faults.length > 0) throw new Error(`The search index was not made: ${faults.join('; ')}`)
    }
    const { files, errors } = await index.getFiles()
    if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join('; ')}`)
    return files
  } finally {
    await index.deleteIndex()
  }
}

/** A page or pages in words: `23` → “page 23”, `23–30` → “pages 23–30”; what is already in words stays. */
export function pageWords(page: string): string {
  if (!/^\d/.test(page)) return page
  return /\D/.test(page) ? `pages ${page}` : `page ${page}`
}

/** The ids that the search page gives and the script looks for. */
export const searchIds = {
  /** `<form role="search" method="get" data-base="/">`: `data-base` is the site's base path. */
  form: 'search-form',
  /** `<input type="search" name="q">` with its own label. */
  input: 'search-input',
  /** Holds the kinds' label and select; `hidden` until the script has filled the select. */
  filters: 'search-filters',
  /** `<select name="kind">` inside it, with one option of value "" for all kinds. */
  kind: 'search-kind',
  /** `<p role="status">`, empty: the one place where anything is announced. */
  status: 'search-status',
  /** `<ol>`, empty. */
  results: 'search-results',
  /** `<button type="button" hidden>`: “Show more results”. */
  more: 'search-more',
} as const

/** The classes of what the script makes inside the list of results. */
export const searchClasses = {
  /** `<li>`: one page that was found. */
  result: 'search-result',
  /** `<p>` with the link to it. */
  title: 'search-result-title',
  /** `<p>`: its kind and date. */
  detail: 'search-result-detail',
  /** `<p>`: words from the page or section, those that were looked for in `<mark>`. */
  excerpt: 'search-excerpt',
  /** `<ul>` of the page's sections that match. */
  sections: 'search-sections',
} as const

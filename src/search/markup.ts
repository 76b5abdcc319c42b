/** The ids that the search page gives and the script looks for. */
export const searchIds = {
  /** `<div>`: all that follows. Its links to other searches are followed without loading the page anew. */
  all: 'search-all',
  /** `<form role="search" method="get" data-base="/">`: `data-base` is the site's base path. */
  form: 'search-form',
  /** `<input type="search" name="q">` with its own label. */
  input: 'search-input',
  /** `<details>`: filters and order, closed until asked for. */
  panel: 'search-panel',
  /** `<select name="sort">` inside it. */
  order: 'search-order',
  /** `<div>` inside it, empty: a group for each facet of which pages have values. */
  facets: 'search-facets',
  /** Holds the filters that are chosen, each as a link that takes it away; `hidden` while there are none. */
  chosen: 'search-chosen',
  /** `<ul>` inside it. */
  tags: 'search-tags',
  /** `<a>` inside it that takes all of them away. */
  clear: 'search-clear',
  /** `<p role="status" tabindex="-1">`, empty: the one place where anything is announced. */
  status: 'search-status',
  /** `<div>`, empty: what was looked for besides, and what may have been meant. */
  notes: 'search-notes',
  /** `<ol>`, empty. */
  results: 'search-results',
  /** `<button type="button" hidden>`: “Show more results”. */
  more: 'search-more',
  /** `<section>`: what can be found, shown while nothing is asked. */
  start: 'search-start',
  /** `<section hidden>`: what to try where nothing was found. */
  none: 'search-none',
  /** `<section hidden>`: ways on where the engine failed. */
  failed: 'search-failed',
  /** `<button type="button">` inside it. */
  retry: 'search-retry',
  /** `<section>`: lists that need no search, shown but where there are results. */
  ways: 'search-ways',
} as const

/** The classes of what the script makes inside the list of results. */
export const searchClasses = {
  /** `<li>`: a publication with what was found of it, or another page. */
  group: 'search-result',
  /** `<h2>` with the link to it. */
  title: 'search-result-title',
  /** `<p>`: its kind and date. */
  detail: 'search-result-detail',
  /** `<ul>` of its chapters, tables and recommendations. */
  pages: 'search-pages',
  /** `<p>` with the link to one of them. */
  page: 'search-page-title',
  /** `<ul>` of the places on a page. */
  places: 'search-places',
  /** `<p>`: words from a place, those that were looked for in `<mark>`. */
  excerpt: 'search-excerpt',
} as const

/** The ids that `RecommendationFilter.astro` gives and the script looks for. */
export const listIds = {
  /** `<form data-base="/">`: `data-base` is the site's base path. Its checkboxes say their facet in `data-facet`. */
  form: 'list-form',
  /** `<input type="search" name="q">`. */
  words: 'list-words',
  /** `<select name="sort">`. */
  order: 'list-order',
  /** Holds the filters that are chosen, each as a link that takes it away; `hidden` while there are none. */
  chosen: 'list-chosen',
  /** `<ul>` inside it. */
  tags: 'list-tags',
  /** `<a>` inside it: the list without any filter. */
  clear: 'list-clear',
  /** `<p role="status" tabindex="-1">`: the one place where anything is announced. */
  status: 'list-status',
  /** `<ol>`, empty. */
  results: 'list-results',
  /** `<button type="button" hidden>`. */
  more: 'list-more',
  /** The ways in that need no script, shown when the list can't be read. */
  ways: 'list-ways',
} as const

/** In a filter's label: how many there are with it. */
export const countClass = 'filter-count'
/** Words of a filter in its label. */
export const wordsClass = 'filter-words'
/** Shows the ways in although there is script. */
export const neededClass = 'is-needed'

/** The ids that `CompareFinder.astro` gives and the script looks for. */
export const compareIds = {
  /** `<form data-base="/">`; its checkboxes, one for each area, say in `data-frameworks` where each area was rated, by places in the list below. */
  form: 'compare-form',
  /** `<input type="search">`: narrows the areas to choose from. */
  narrow: 'compare-narrow',
  /** `<select>`: all frameworks in their order, after an empty option. */
  framework: 'compare-framework',
  /** Two `<select>`, filled when a framework is chosen. */
  first: 'compare-first',
  second: 'compare-second',
  /** Holds the areas that are chosen, each as a link that takes it away; `hidden` while there are none. */
  chosen: 'compare-chosen',
  /** `<ul>` inside it. */
  tags: 'compare-tags',
  /** `<p role="status" tabindex="-1">`: the one place where anything is announced. */
  status: 'compare-status',
  /** Holds what is compared. */
  results: 'compare-results',
  /** Where the tables are listed that need no script. */
  tables: 'compare-tables',
} as const

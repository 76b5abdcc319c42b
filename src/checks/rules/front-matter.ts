import { errors } from '../rule.ts'

const yaml = (family: string, what: string) => ({
  [`${family}-yaml-reads`]: `${what} can be read as YAML.`,
  [`${family}-yaml-plain`]: `${what} uses plain YAML: names, values and lists, without tags or repeated parts within themselves.`,
  [`${family}-key-once`]: `${what} gives each field once.`,
  [`${family}-key-known`]: `${what} has only fields that are known.`,
  [`${family}-key-present`]: `${what} has every field that is needed.`,
  [`${family}-value-present`]: `${what} gives every field that it names a value.`,
  [`${family}-value-fits`]: `Every value of ${what.charAt(0).toLowerCase()}${what.slice(1)} is of the form that its field asks for.`,
})

/** Rules for the fields at the top of a document, for site.yaml and for search.yaml. */
export const frontMatterRules = errors({
  'front-matter-present': 'A document begins with its front matter between two lines of three hyphens.',
  ...yaml('front-matter', 'The front matter'),
  ...yaml('site', 'The file site.yaml'),
  ...yaml('search', 'The file search.yaml'),
})

/** Rules for the YAML beside a table. */
export const descriptionRules = errors(yaml('table', 'The description of a table'))

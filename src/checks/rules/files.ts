import { errors } from '../rule.ts'

/** Rules for the files themselves: where they lie, how they are named, what they are made of. */
export const fileRules = errors({
  'site-file-present': 'The site has its facts in content/site.yaml.',
  'publication-file-known': 'Every file below content/ is one that is read.',
  'publication-slug-unique': 'No two publications have the same slug.',
  'publication-slug-free': 'A publication or chapter has no name that the site uses itself.',
  'publication-chapter-unique': 'No two chapters of a publication have the same name or number.',
  'file-name-slug': 'The name of a file that becomes an address is small letters, digits and single hyphens.',
  'file-inside-site': 'A link among the files leads to a file of the site.',
  'file-size-within-limit': 'No file is larger than an author’s file can be.',
  'file-characters-visible': 'A text holds no characters that can’t be seen and that change how others are read.',
})

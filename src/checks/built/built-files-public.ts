import type { BuiltCheck } from './output.ts'

const unwanted = /(^|\/)\.(?!well-known\/)|\.map$|~$|\.(part|swp|bak|orig|mdx|ts|astro|yaml)$/

/** No source map, dotfile, editor's file or source text is among the site's files. */
export const builtFilesPublic: BuiltCheck = {
  id: 'built-files-public',
  sentence: 'Only what is meant for the public is in the output.',
  run: ({ files }) =>
    [...files]
      .filter((file) => unwanted.test(file))
      .map((file) => ({
        file,
        found: 'This file is not meant for the public.',
        remedy: 'Take it out of public/ or out of the build.',
      })),
}

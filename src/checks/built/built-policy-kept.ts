import type { BuiltCheck } from './output.ts'

/** Nothing on any page needs what the Content-Security-Policy refuses, and nothing is fetched from elsewhere. */
export const builtPolicyKept: BuiltCheck = {
  id: 'built-policy-kept',
  sentence: 'No page has an inline style, an inline script or anything else that the Content-Security-Policy refuses.',
  run: ({ pages }) =>
    pages.flatMap(({ file, refused }) =>
      refused.map((what) => ({
        file,
        found: `The page has ${what}, which its Content-Security-Policy refuses.`,
        remedy: 'Use a class and the style sheet, or a script file.',
      })),
    ),
}

import type { APIRoute } from 'astro'
import { edition } from '../library.ts'

/** The site's own colour, and what its printed pages say at their head: all of the style that `site.yaml` decides. */
export const GET: APIRoute = () => {
  const { brand, name, url } = edition().library.site
  const css = [
    `:root { --brand: ${brand.light}; --origin: ${quoted(new URL(url).origin)} }`,
    `@media screen and (prefers-color-scheme: dark) { :root { --brand: ${brand.dark} } }`,
    `@page { @top-left { content: ${quoted(name)}; color: #48545a; font: 9pt 'Source Sans 3', Arial, sans-serif } }`,
    '@page :first { @top-left { content: none } }',
  ]
  return new Response(`${css.join('\n')}\n`, { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
}

/** A text as a string of CSS. */
const quoted = (text: string) =>
  `"${text.replace(/["\\<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`

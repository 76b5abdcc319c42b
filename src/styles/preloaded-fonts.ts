/// <reference types="astro/client" />
/** The addresses of the two font files that every page needs at once, in the order in which they matter. */

import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url'
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'

export const preloadedFonts: readonly string[] = [sans, serif]

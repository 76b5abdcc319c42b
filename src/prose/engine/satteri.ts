import type { Root } from 'hast'
import { type Parse, SyntaxFault } from './engine.ts'

/** Undefined where the package has no native binding for this machine. */
const native = await import('satteri').catch(() => undefined)

const features = { gfm: true, frontmatter: false, smartPunctuation: false }

/** Prose read by Sätteri, or undefined where its native binding can't be loaded. */
export const satteri: Parse | undefined =
  native &&
  ((text) => {
    try {
      return native.mdxToHast(text, { features }) as Root
    } catch (error) {
      const [, line, column, message] = /^(\d+):(\d+): ([\s\S]*)$/.exec((error as Error).message) ?? []
      if (message === undefined) throw error
      throw new SyntaxFault(Number(line), Number(column), message)
    }
  })

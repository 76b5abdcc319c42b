import type { Problem } from '../../model/problem.ts'
import type { Body } from '../../model/publication.ts'
import type { SyntaxFault } from './engine.ts'
import { expressionFault } from './expression-fault.ts'
import { importFault } from './import-fault.ts'
import { lines } from './lines.ts'
import { type Fault, type Point, problemAt } from './problem-at.ts'
import { writableHtml } from './writable-html.ts'

/**
 * An engine's syntax error in an editor's words. Both engines come to the same place and words: what stands in the text there
 * decides, the engine's own message only where the text can't tell.
 */
export function syntaxProblem(body: Body, fault: SyntaxFault): Problem {
  const place = lines(body.text)
  const stop = place.offset(fault)
  const at = (offset: number, said: Fault) => problemAt(body, place.point(Math.max(0, offset)), said)

  if (/import\/exports/.test(fault.message)) {
    const start = place.offset({ line: codeStart(body.text, fault), column: 1 })
    return at(start, importFault(body.text.slice(start)))
  }
  if (/closing brace/.test(fault.message)) return at(unclosedBrace(body.text), unclosedBraceFault)
  if (/expression/.test(fault.message)) {
    const brace = body.text.lastIndexOf('{', stop)
    const isOpen = body.text.startsWith('{/*', brace) && !body.text.includes('*/', brace)
    return at(brace, isOpen ? unclosedBraceFault : expressionFault)
  }
  const closing = tagFault(fault)
  if (closing !== undefined) {
    const opening = closing.opening === undefined ? undefined : place.offset(closing.opening)
    return at(opening ?? body.text.lastIndexOf('<', stop), closing.said)
  }
  const sign = body.text.lastIndexOf('<', stop)
  return at(sign === -1 ? stop : sign, signFault(body.text.slice(Math.max(0, sign))))
}

/** The line at which the code that holds the point begins; the engine takes nothing else for code. */
function codeStart(text: string, { line }: Point): number {
  const all = text.split(/\r\n|\r|\n/).slice(0, line)
  return all.findLastIndex((each) => /^(import|export) /.test(each)) + 1
}

/** The last opening brace that nothing closes. */
function unclosedBrace(text: string): number {
  let closed = 0
  for (let offset = text.length - 1; offset >= 0; offset--) {
    if (text[offset] === '}') closed++
    if (text[offset] === '{' && --closed < 0) return offset
  }
  return text.indexOf('{')
}

const unclosedBraceFault: Fault = {
  found: 'An opening brace { has no closing brace.',
  allowed: 'Braces hold only comments: {/* … */}.',
  remedy: 'To print a brace, write \\{. To end a comment, write */}.',
  rule: 'prose-brace-closed',
}

/** A tag that lacks its partner, or undefined where the fault is another; `opening` is the place where the tag was opened. */
function tagFault({ message }: SyntaxFault): { said: Fault; opening?: Point } | undefined {
  const [, name, line, column, within] =
    /^Expected a closing tag for `<([^>]*)>` \((\d+):(\d+)[^)]*\)(?: before the end of `(\w+)`)?/.exec(message) ?? []
  if (name?.startsWith('www.'))
    return { said: addressFault(name), opening: { line: Number(line), column: Number(column) } }
  if (name !== undefined) {
    return { said: unclosedFault(name, within), opening: { line: Number(line), column: Number(column) } }
  }
  const [, closed, opened] =
    /^Unexpected closing tag `<\/([^>]*)>`, expected corresponding closing tag for `<([^>]*)>`/.exec(message) ?? []
  if (closed !== undefined) {
    return {
      said: {
        subject: `</${closed}>`,
        found: `</${closed}> stands where <${opened}> is still open.`,
        allowed: 'Words are closed in the reverse order of their opening.',
        remedy: `Write </${opened}> here, or close <${opened}> before.`,
        rule: 'prose-word-closed',
      },
    }
  }
  if (!/expected an open tag first/.test(message)) return undefined
  return {
    said: {
      found: 'A closing tag has no opening tag before it.',
      allowed: 'Every closing tag closes a word that was opened before it.',
      remedy: 'Remove it, or write the opening tag above the text that the word encloses.',
      rule: 'prose-word-closed',
    },
  }
}

const wholes: Readonly<Record<string, string>> = {
  paragraph: 'its paragraph',
  listItem: 'its list item',
  emphasis: 'the emphasis around it',
  strong: 'the strong text around it',
  link: 'the link around it',
  heading: 'its heading',
  tableCell: 'its cell',
  blockquote: 'the block quotation around it',
}

/** What is said of a word without its closing tag; `within` is the engine's name for what ends before it. */
export function unclosedFault(name: string, within?: string): Fault {
  const empty = writableHtml.get(name)?.empty === true
  const end = within === undefined ? '' : ` before the end of ${wholes[within] ?? 'what is around it'}`
  return {
    subject: `<${name}>`,
    found: `<${name}> is not closed${end}.`,
    allowed: empty
      ? `<${name}/> stands by itself.`
      : `A word that encloses text ends with </${name}>; one that encloses nothing is written <${name}/>.`,
    remedy: empty
      ? `Write <${name}/>.`
      : `Write </${name}> where its text ends, or <${name} … /> if it has none. Where it encloses paragraphs, put both tags on lines of their own.`,
    rule: 'prose-word-closed',
  }
}

function addressFault(address: string): Fault {
  const start = address.includes(':') ? '' : address.includes('@') ? 'mailto:' : 'https://'
  return {
    subject: `<${address}>`,
    found: 'An address stands between < and >.',
    allowed: 'A link is written [words](address). An address that is to be seen stands without < and >.',
    remedy: `Write [words that say where it leads](${start}${address}).`,
    rule: 'prose-address-as-link',
  }
}

/** What is wrong with a `<` that begins no tag; `rest` is the text from it on. */
function signFault(rest: string): Fault {
  if (rest.startsWith('<!--')) {
    return {
      found: 'A comment is written <!-- … -->.',
      allowed: 'A comment is written in braces: {/* … */}.',
      remedy: 'Write {/* in place of <!-- and */} in place of -->.',
      rule: 'prose-comment-in-braces',
    }
  }
  const [, address] = /^<((?:[a-z][a-z0-9+.-]*:|www\.)[^\s<>]*|[^\s<>@]+@[^\s<>]+)/i.exec(rest) ?? []
  if (address !== undefined) return addressFault(address)
  const [, name] = /^<\/?([A-Za-z][\w.-]*)/.exec(rest) ?? []
  if (name !== undefined) {
    return {
      subject: `<${name}>`,
      found: `The tag <${name} can’t be read to its end.`,
      allowed:
        'After the word’s name come attributes, each written name="value" in straight double quotes, then > or />.',
      remedy: `Look at each attribute’s name, = and both quotes. If < means “less than”, write &lt;.`,
      rule: 'prose-tag-readable',
    }
  }
  const [found = '<'] = /^<(?:\d[\d.,]*|[^\s\w])?/.exec(rest) ?? []
  const amount = /\d.*\d|\d/.exec(found)?.[0]
  return {
    subject: found,
    found: amount === undefined ? 'A < is followed by a sign that begins no word.' : 'A < stands before a digit.',
    allowed: 'A < begins a word such as <Value … />. As a sign in the text it is written &lt;.',
    remedy: amount === undefined ? 'Write &lt; in place of <.' : `Write &lt;${amount}, or “under ${amount}”.`,
    rule: 'prose-less-than-escaped',
  }
}

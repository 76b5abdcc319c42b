import type { Element } from 'hast'
import type { Fault } from '../engine/problem-at.ts'
import { textOf } from '../engine/text-of.ts'
import { isElement, isWord } from '../engine/tree.ts'
import { walk } from '../engine/walk.ts'
import { type Rule, sound } from './rule.ts'

/** Refuses links that say nothing or lead to code, and pictures from outside or without words in their place. */
export const addresses: Rule = ({ node }) => {
  if (!isElement(node) || (node.tagName !== 'a' && node.tagName !== 'img')) return sound
  const at = node.position?.start
  const fault = node.tagName === 'a' ? linkFault(node) : pictureFault(node)
  return fault === undefined ? sound : [{ at, fault }]
}

function linkFault(link: Element): Fault | undefined {
  const address = String(link.properties['href'] ?? '')
  if (!isSafe(address)) {
    return {
      found: `A link leads to “${address}”.`,
      allowed:
        'A link leads to an address that begins with https://, http://, mailto: or tel:, to a path in this site, or to an #anchor.',
      remedy: 'Write such an address, or keep the words without a link.',
      rule: 'prose-link-safe',
    }
  }
  if (textOf(link).trim() !== '' || walk(link).some(({ node }) => isWord(node) || isElement(node, 'img'))) return
  return {
    found: address === '' ? 'A link has no words and no address.' : `The link to “${address}” has no words.`,
    allowed: 'A link is written [words](address); the words say where it leads.',
    remedy: 'Put words between the square brackets, or remove the link.',
    rule: 'prose-link-has-words',
  }
}

function pictureFault(picture: Element): Fault | undefined {
  const address = plain(String(picture.properties['src'] ?? ''))
  if (address === '' || scheme(address) !== undefined || /^\/\/|(^|\/)\.\.(\/|$)/.test(address)) {
    return {
      found: `A picture comes from “${picture.properties['src'] ?? ''}”.`,
      allowed:
        'A picture is a file of this site, named by its path, such as map.png or /images/map.png, without .. in it.',
      remedy: 'Put the file into the site’s folder and write its path.',
      rule: 'prose-picture-local',
    }
  }
  if (String(picture.properties['alt'] ?? '').trim() !== '') return undefined
  return {
    found: `The picture “${picture.properties['src']}” has no words in its place.`,
    allowed: 'A picture is written ![what it shows](path), for those who don’t see it.',
    remedy: 'Write between the square brackets what the picture shows.',
    rule: 'prose-picture-has-words',
  }
}

const safeSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel'])

/** True for an address that a reader's browser can follow without running code or leaving the web. */
function isSafe(address: string): boolean {
  const read = plain(address)
  const named = scheme(read)
  if (named === undefined) return read !== '' && !read.startsWith('//')
  if (!safeSchemes.has(named)) return false
  return !named.startsWith('http') || (/^https?:\/\/[^/]/.test(read) && URL.canParse(read))
}

/** The address as a browser reads it: without control characters and white space, small letters, / for \. */
function plain(address: string): string {
  return decoded(address)
    .replace(/[\p{Cc}\p{Cf}\s]/gu, '')
    .replaceAll('\\', '/')
    .toLowerCase()
}

/** Percent signs decoded, so that no sign hides in them; an address that can't be decoded stays as it is. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

const scheme = (address: string) => /^([a-z][a-z0-9+.-]*):/.exec(address)?.[1]

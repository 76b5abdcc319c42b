import { describe, expect, test } from 'vitest'
import { told } from '../engine/few-words.ts'

/** What an author may type, and all that the editor reads of it: place, what was found, what is allowed, what to do. */
const cases: readonly (readonly [text: string, messages: readonly string[]])[] = [
  [
    '[x](javascript:alert(1))',
    [
      `content/reports/night.mdx:11:1
A link leads to “javascript:alert(1)”.
A link leads to an address that begins with https://, http://, mailto: or tel:, to a path in this site, or to an #anchor.
Write such an address, or keep the words without a link. [prose-link-safe]`,
    ],
  ],
  [
    '[x](JaVa&#x0a;Script&colon;a)',
    [
      `content/reports/night.mdx:11:1
A link leads to “JaVa%0AScript:a”.
A link leads to an address that begins with https://, http://, mailto: or tel:, to a path in this site, or to an #anchor.
Write such an address, or keep the words without a link. [prose-link-safe]`,
    ],
  ],
  [
    '[x](data:text/html,a)',
    [
      `content/reports/night.mdx:11:1
A link leads to “data:text/html,a”.
A link leads to an address that begins with https://, http://, mailto: or tel:, to a path in this site, or to an #anchor.
Write such an address, or keep the words without a link. [prose-link-safe]`,
    ],
  ],
  [
    '[x](vbscript:a)',
    [
      `content/reports/night.mdx:11:1
A link leads to “vbscript:a”.
A link leads to an address that begins with https://, http://, mailto: or tel:, to a path in this site, or to an #anchor.
Write such an address, or keep the words without a link. [prose-link-safe]`,
    ],
  ],
  [
    '[x](//evil.org)',
    [
      `content/reports/night.mdx:11:1
A link leads to “//evil.org”.
A link leads to an address that begins with https://, http://, mailto: or tel:, to a path in this site, or to an #anchor.
Write such an address, or keep the words without a link. [prose-link-safe]`,
    ],
  ],
  [
    '[x](ftp://a.b)',
    [
      `content/reports/night.mdx:11:1
A link leads to “ftp://a.b”.
A link leads to an address that begins with https://, http://, mailto: or tel:, to a path in this site, or to an #anchor.
Write such an address, or keep the words without a link. [prose-link-safe]`,
    ],
  ],
  [
    '[x]()',
    [
      `content/reports/night.mdx:11:1
A link leads to “”.
A link leads to an address that begins with https://, http://, mailto: or tel:, to a path in this site, or to an #anchor.
Write such an address, or keep the words without a link. [prose-link-safe]`,
    ],
  ],
  [
    '[](/a)',
    [
      `content/reports/night.mdx:11:1
The link to “/a” has no words.
A link is written [words](address); the words say where it leads.
Put words between the square brackets, or remove the link. [prose-link-has-words]`,
    ],
  ],
  [
    '![a](https://x.org/a.png)',
    [
      `content/reports/night.mdx:11:1
A picture comes from “https://x.org/a.png”.
A picture is a file of this site, named by its path, such as map.png or /images/map.png, without .. in it.
Put the file into the site’s folder and write its path. [prose-picture-local]`,
    ],
  ],
  [
    '![a](../a.png)',
    [
      `content/reports/night.mdx:11:1
A picture comes from “../a.png”.
A picture is a file of this site, named by its path, such as map.png or /images/map.png, without .. in it.
Put the file into the site’s folder and write its path. [prose-picture-local]`,
    ],
  ],
  [
    '![](a.png)',
    [
      `content/reports/night.mdx:11:1
The picture “a.png” has no words in its place.
A picture is written ![what it shows](path), for those who don’t see it.
Write between the square brackets what the picture shows. [prose-picture-has-words]`,
    ],
  ],
  [
    '![a](data:image/png,x)',
    [
      `content/reports/night.mdx:11:1
A picture comes from “data:image/png,x”.
A picture is a file of this site, named by its path, such as map.png or /images/map.png, without .. in it.
Put the file into the site’s folder and write its path. [prose-picture-local]`,
    ],
  ],
  [
    '[x](https://)',
    [
      `content/reports/night.mdx:11:1
A link leads to “https://”.
A link leads to an address that begins with https://, http://, mailto: or tel:, to a path in this site, or to an #anchor.
Write such an address, or keep the words without a link. [prose-link-safe]`,
    ],
  ],
]

describe.each(['satteri', 'unified'] as const)(
  'Links and pictures that are unsafe or say nothing are refused, read by %s',
  (engine) => {
    test.each(cases)('%j', (text, messages) => {
      expect(told(text, engine)).toEqual(messages)
    })
  },
)

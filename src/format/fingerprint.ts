/**
 * Eight hexadecimal digits for a text (FNV-1a over its UTF-16 code units): the same text has the same on every machine. It tells
 * apart a handful of texts that already share a name, and is no proof against an adversary.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

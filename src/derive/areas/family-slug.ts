import { slug } from 'github-slugger'

/** A family's name in an address: “Large size, high density” → `large-size-high-density`, “Ŵen & Môr” → `wen-mor`. */
export function familySlug(family: string): string {
  const plain = family.normalize('NFD').replace(/\p{M}/gu, '')
  return slug(plain).replace(/-+/g, '-').replace(/^-|-$/g, '')
}

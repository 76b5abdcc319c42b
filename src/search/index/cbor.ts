import { encode, Token, Type } from 'cborg'

/** The CBOR head of a list of so many values. Their own bytes follow it. */
export function listHead(length: number): Uint8Array {
  return heads[length] ?? encode(length, { typeEncoders: { number: (count) => new Token(Type.array, count) } })
}

/** A whole number in the shortest form, as the search engine writes it. */
export function wholeNumber(value: number): Uint8Array {
  return numbers[value] ?? encode(value)
}

const few = Array.from({ length: 256 }, (_, value) => value)
const numbers = few.map((value) => encode(value))
const heads: Uint8Array[] = []
heads.push(...few.map(listHead))

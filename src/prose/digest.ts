import { hash } from 'node:crypto'

/** The SHA-256 of a text, or of a value's JSON, as 32 hexadecimal digits (128 bits: enough to name a file by). */
export function digest(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value, mapsAsPairs)
  return hash('sha256', text ?? 'undefined').slice(0, 32)
}

const mapsAsPairs = (_key: string, value: unknown) => (value instanceof Map ? [...value] : value)

import { readFileSync } from 'node:fs'

/** The most memory that one of a process’s children ever held, in bytes; undefined where `/proc` does not tell. */
export function peakOfChildren(pid: number): number | undefined {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
    const peaks = children.flatMap((child) => {
      const found = child === '' ? null : /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${child}/status`, 'utf8'))
      return found === null ? [] : [Number(found[1]) * 1024]
    })
    return peaks.length === 0 ? undefined : Math.max(...peaks)
  } catch {
    return undefined
  }
}

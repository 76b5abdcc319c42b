import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes files into a folder, some at a time. */
export interface FolderWriter {
  /** Begins to write a file, and waits only while enough others are being written. */
  readonly write: (path: string, content: Uint8Array | Promise<Uint8Array>) => Promise<void>
  /** Waits for everything to be written; gives how many bytes that was. */
  readonly done: () => Promise<number>
}

/** How many files are written at a time. */
const atOnce = 8

export function folderWriter(folder: string): FolderWriter {
  const under = new Set<Promise<void>>()
  const folders = new Set<string>()
  const failures: unknown[] = []
  let bytes = 0
  return {
    async write(path, content) {
      const file = join(folder, path)
      if (!folders.has(dirname(file))) await mkdir(dirname(file), { recursive: true })
      folders.add(dirname(file))
      const written = async () => {
        const all = await content
        bytes += all.length
        await writeFile(file, all)
      }
      const work = written()
        .catch((error: unknown) => void failures.push(error))
        .then(() => void under.delete(work))
      under.add(work)
      if (under.size >= atOnce) await Promise.race(under)
    },
    async done() {
      await Promise.all(under)
      if (failures.length > 0) throw failures[0]
      return bytes
    },
  }
}

/** Tells how far a command is: one line that is written over on a terminal, plain lines elsewhere. */
export interface Progress {
  /** A stage begins, or has got on to `done` of `all`. */
  readonly at: (stage: string, done?: number, all?: number) => void
  readonly end: () => void
}

/** Progress on a stream, by default standard error. */
export function progressOn(stream: NodeJS.WriteStream = process.stderr): Progress {
  let last = ''
  const at = (stage: string, done?: number, all?: number) => {
    const count = done === undefined ? '' : ` ${done}${all === undefined ? '' : ` of ${all}`}`
    if (stream.isTTY) {
      stream.write(`\r\x1b[2K${stage}${count}`)
    } else if (stage !== last || (done !== undefined && done === all)) {
      if (done === undefined || done === all) stream.write(`${stage}${count}\n`)
    }
    last = stage
  }
  return { at, end: () => void (stream.isTTY && stream.write('\r\x1b[2K')) }
}

export type Fillings = Readonly<Record<string, string | Buffer>>

/** More than any message takes. */
const ROOM = 4_096

/**
 * Text with holes such as `{control}`, encoded once: a message of it costs a few microseconds, so that making messages takes little of
 * the machine. Holes are filled with ASCII, or with bytes in the charset of the rest.
 */
export function compileTemplate(text: string, encode: (text: string) => Buffer): (fillings: Fillings) => Buffer {
  const parts = text.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? encode(part) : part))
  return (fillings) => {
    const message = Buffer.allocUnsafe(ROOM)
    let at = 0
    for (const part of parts) {
      const piece = typeof part === 'string' ? fillings[part] : part
      if (piece === undefined) throw new Error(`nothing for ${part}`)
      at += typeof piece === 'string' ? message.write(piece, at, 'latin1') : piece.copy(message, at)
    }
    return message.subarray(0, at)
  }
}

const START = 0x0b
const END = 0x1c
const RETURN = 0x0d

/** Bytes of a frame that is too large which are kept, so that its header can be answered. */
const HEAD = 4_096

export type Frame =
  | { readonly kind: 'message'; readonly bytes: Buffer }
  /** Larger than may be: the first bytes of it. */
  | { readonly kind: 'too-large'; readonly head: Buffer; readonly most: number }

export interface Framer {
  /** Takes what has arrived and answers the frames it ends. */
  take(chunk: Buffer): readonly Frame[]
  /** Whether a frame has begun and not ended. */
  isWithin(): boolean
  /** Bytes outside of frames since the last one: whoever sends many does not speak MLLP. */
  strayBytes(): number
}

/**
 * Reads frames of the minimal lower layer protocol: 0x0B, message, 0x1C 0x0D (HL7 chapter on lower layer protocols). None of
 * the three occurs in UTF-8 or GB 18030 text but as itself. A start inside of a frame begins it anew: its sender broke off.
 */
export function createFramer(most: number): Framer {
  let pieces: Buffer[] = []
  let size = 0
  let within = false
  let stray = 0

  const keep = (piece: Buffer) => {
    const fitted = size <= most
    size += piece.length
    if (size <= most) pieces.push(piece)
    // The head is copied, so that nothing holds what was behind it.
    else if (fitted) pieces = [Buffer.from(Buffer.concat([...pieces, piece]).subarray(0, Math.min(HEAD, most)))]
  }
  const begin = () => {
    pieces = []
    size = 0
    within = true
  }
  const finish = (): Frame => {
    const bytes = pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces)
    pieces = []
    within = false
    stray = 0
    return size > most ? { kind: 'too-large', head: bytes, most } : { kind: 'message', bytes }
  }

  return {
    take(chunk) {
      const frames: Frame[] = []
      let from = 0
      while (from < chunk.length) {
        if (!within) {
          const start = chunk.indexOf(START, from)
          const end = start === -1 ? chunk.length : start
          for (let at = from; at < end; at++) if (chunk[at] !== RETURN && chunk[at] !== 0x0a) stray++
          if (start === -1) break
          begin()
          from = start + 1
          continue
        }
        const end = chunk.indexOf(END, from)
        const again = chunk.indexOf(START, from)
        if (again !== -1 && (end === -1 || again < end)) {
          begin()
          from = again + 1
        } else if (end === -1) {
          keep(chunk.subarray(from))
          break
        } else {
          keep(chunk.subarray(from, end))
          frames.push(finish())
          from = end + 1
        }
      }
      return frames
    },
    isWithin: () => within,
    strayBytes: () => stray,
  }
}

/** A message in its frame. */
export function frameOf(text: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of(START), text, Buffer.of(END, RETURN)])
}

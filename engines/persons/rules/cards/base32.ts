const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Bytes as Base32 without padding (RFC 4648): signs that a QR code holds by eleven bits for two. */
export function writeBase32(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    for (; bits >= 5; bits -= 5) text += SIGNS[(held >> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return bits === 0 ? text : text + SIGNS[(held << (5 - bits)) & 31]
}

/** The bytes of a text that {@link writeBase32} wrote, and of no other: each has one spelling. */
export function readBase32(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8))
  let held = 0
  let bits = 0
  let at = 0
  for (const sign of text) {
    const value = SIGNS.indexOf(sign)
    if (value < 0) return undefined
    held = (held << 5) | value
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = held >> bits
      held &= (1 << bits) - 1
    }
  }
  // Bits left over must be those that writing leaves.
  return bits < 5 && held === 0 ? bytes : undefined
}

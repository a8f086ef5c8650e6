/**
 * Bytes as text, a character a byte (ISO 8859-1), and back without loss: separators are ASCII, and a GBK character holds
 * no byte below 40, so that Chinese text passes through as it came. Whoever needs it decodes `latinBytes(text)` as GBK.
 * @example latinText(Uint8Array.of(0x4d, 0x4e)) // 'MN'
 */
export function latinText(bytes: Uint8Array, from = 0, to: number = bytes.length): string {
  let text = ''
  // An argument a byte: in pieces that every engine takes.
  for (let at = from; at < to; at += PIECE) {
    text += String.fromCharCode.apply(null, bytes.subarray(at, Math.min(at + PIECE, to)) as unknown as number[])
  }
  return text
}
const PIECE = 4096

/**
 * The bytes of a text of {@link latinText}; `undefined` where a character is beyond a byte.
 * @example latinBytes('MN') // Uint8Array.of(0x4d, 0x4e)
 */
export function latinBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 0xff) return undefined
    bytes[index] = code
  }
  return bytes
}

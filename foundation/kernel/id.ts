/**
 * A UUID version 7 (RFC 9562) from a time and ten random bytes, both given by the caller,
 * so that ids sort by time and are made in one place, never by the database.
 */
export function uuidV7(timeMilliseconds: number, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('ten random bytes are needed')
  const bytes = new Uint8Array(16)
  for (let index = 0; index < 6; index++) bytes[index] = Math.floor(timeMilliseconds / 2 ** (8 * (5 - index))) & 0xff
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  let text = ''
  for (let index = 0; index < 16; index++) {
    if (index === 4 || index === 6 || index === 8 || index === 10) text += '-'
    text += HEX[bytes[index] as number]
  }
  return text
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

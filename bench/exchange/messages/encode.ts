import type { Laboratory } from '../feeds.ts'

const LEAD = { first: 0x81, last: 0xfe }
const TRAIL = { first: 0x40, last: 0xfe }
const UNUSED_TRAIL = 0x7f

/** Text as a laboratory sends it. GB 18030 without its signs of four bytes, which no laboratory sends. */
export function encode(text: string, charset: Laboratory['charset']): Buffer {
  if (charset === 'utf-8') return Buffer.from(text)
  return Buffer.concat([...text].map((sign) => (sign < '\u0080' ? Buffer.from(sign) : twoBytes(sign))))
}

function twoBytes(sign: string): Buffer {
  const bytes = table.get(sign)
  if (bytes === undefined) throw new Error(`${sign} has no two bytes in GB 18030`)
  return bytes
}

const table = readTable()

function readTable(): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder('gb18030')
  const signs = new Map<string, Buffer>()
  for (let lead = LEAD.first; lead <= LEAD.last; lead++)
    for (let trail = TRAIL.first; trail <= TRAIL.last; trail++) {
      if (trail === UNUSED_TRAIL) continue
      const bytes = Buffer.of(lead, trail)
      signs.set(decoder.decode(bytes), bytes)
    }
  return signs
}

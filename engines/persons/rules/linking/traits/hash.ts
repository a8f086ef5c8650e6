/** 53 bits of a text (cyrb53): equal texts have equal numbers, two others once in 10^16. Never 0, which says nothing. */
export function hash53(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    high = Math.imul(high ^ sign, 2654435761)
    low = Math.imul(low ^ sign, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0) || 1
}

/** Two numbers as one key; NaN where one of them says nothing. */
export function together(one: number, other: number): number {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number.NaN
  let mixed = Math.imul(one ^ (one / 4294967296), 2654435761) ^ Math.imul(other ^ (other / 4294967296), 1597334677)
  mixed ^= mixed >>> 15
  const low = Math.imul((other | 0) + mixed, 2246822507) ^ Math.imul((one | 0) ^ (mixed >>> 7), 3266489909)
  return (low >>> 0) * 2097152 + (mixed & 2097151)
}

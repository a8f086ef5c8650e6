/**
 * A token is a 53-bit hash, a safe JavaScript integer and a PostgreSQL bigint: two lanes of 32 bits over the code units,
 * then both mixed into both. Not for secrets. The functions here are the format of what is stored: whoever changes a
 * constant makes all tokens anew.
 */

/** The state after the words that all tokens of one kind begin with. */
export interface Seed {
  readonly a: number
  readonly b: number
}

const A = 0x9e3779b1 | 0
const B = 0x85ebca77 | 0

export function seedOf(words: string): Seed {
  let a = 0x51ed270b
  let b = 0x2f0b4a27
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    a = Math.imul(((a << 5) | (a >>> 27)) ^ unit, A)
    b = Math.imul(((b << 9) | (b >>> 23)) ^ unit, B)
  }
  return { a, b }
}

/** Every step can be undone, so no two states become one before the upper 11 bits are dropped. */
function mixed(first: number, second: number): number {
  let a = Math.imul(first ^ (first >>> 16), 0x7feb352d)
  let b = Math.imul(second ^ (second >>> 15), 0x846ca68b)
  a ^= b >>> 16
  b = (b + Math.imul(a, 0x2c1b3c6d)) | 0
  b = Math.imul(b ^ (b >>> 14), 0x297a2d39)
  a = (a + b) | 0
  a = Math.imul(a ^ (a >>> 15), 0x63d83595)
  b ^= a >>> 13
  return (b & 0x1fffff) * 0x100000000 + (a >>> 0)
}

/** The token of a text, from `from` on. */
export function tokenOf(seed: Seed, text: string, from = 0): number {
  let { a, b } = seed
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(((a << 5) | (a >>> 27)) ^ unit, A)
    b = Math.imul(((b << 9) | (b >>> 23)) ^ unit, B)
  }
  return mixed(a, b)
}

/** The token of two texts that belong together, such as a system and a code: `('a', 'bc')` is not `('ab', 'c')`. */
export function pairToken(seed: Seed, first: string, second: string): number {
  let { a, b } = seed
  for (let at = 0; at < first.length; at++) {
    const unit = first.charCodeAt(at)
    a = Math.imul(((a << 5) | (a >>> 27)) ^ unit, A)
    b = Math.imul(((b << 9) | (b >>> 23)) ^ unit, B)
  }
  a = Math.imul(((a << 5) | (a >>> 27)) ^ 1, A)
  b = Math.imul(((b << 9) | (b >>> 23)) ^ 1, B)
  return tokenOf({ a, b }, second)
}

/** Gives the tokens of the first sign from `from` on, of the first two, and so on; at most `most`. Signs are code points. */
export function prefixTokens(
  seed: Seed,
  text: string,
  from: number,
  most: number,
  push: (token: number) => void,
): void {
  let { a, b } = seed
  let left = most
  for (let at = from; at < text.length && left > 0; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(((a << 5) | (a >>> 27)) ^ unit, A)
    b = Math.imul(((b << 9) | (b >>> 23)) ^ unit, B)
    // The first half of a pair is no sign yet.
    if (unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length) continue
    push(mixed(a, b))
    left--
  }
}

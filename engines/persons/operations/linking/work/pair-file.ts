import { closeSync, openSync, writeSync } from 'node:fs'
import { fill } from './number-files.ts'

/** Compared pairs in a file, 16 bytes each: two charts, the place of their pattern, and the rarity of what they have in common. */
const WORDS = 4
export const PAIR_BYTES = WORDS * 4
const PAIRS_AT_ONCE = 1 << 13

export function openPairFile(file: string): {
  add(one: number, other: number, pattern: number, rarity: number): void
  close(): void
} {
  const descriptor = openSync(file, 'w')
  const words = new Uint32Array(PAIRS_AT_ONCE * WORDS)
  const rarities = new Float32Array(words.buffer)
  let at = 0
  const flush = () => {
    writeSync(descriptor, new Uint8Array(words.buffer, 0, at * 4))
    at = 0
  }
  return {
    add(one, other, pattern, rarity) {
      words[at] = one
      words[at + 1] = other
      words[at + 2] = pattern
      rarities[at + 3] = rarity
      at += WORDS
      if (at === words.length) flush()
    },
    close() {
      flush()
      closeSync(descriptor)
    },
  }
}

export function eachPairIn(
  file: string,
  visit: (one: number, other: number, pattern: number, rarity: number) => void,
): void {
  const descriptor = openSync(file, 'r')
  const words = new Uint32Array(PAIRS_AT_ONCE * WORDS)
  const rarities = new Float32Array(words.buffer)
  const bytes = new Uint8Array(words.buffer)
  for (let from = 0, read = bytes.length; read === bytes.length; from += read) {
    read = fill(descriptor, bytes, from)
    for (let at = 0; at < read / 4; at += WORDS)
      visit(words[at] as number, words[at + 1] as number, words[at + 2] as number, rarities[at + 3] as number)
  }
  closeSync(descriptor)
}

/** Room for so many answers to begin with, since some who ask compare two charts and are done; and at most. */
const LEAST = 1 << 3
const MORE = 8
const PAIRS = 1 << 18
const TEXTS = 1 << 15

/**
 * Keeps the levels of pairs of texts that were compared of late, whatever the number of texts: charts of one block have the same few.
 * The lower number is always asked about first, so that an answer does not depend on what was asked before.
 */
export function rememberPairs(level: (low: number, high: number) => number): (one: number, other: number) => number {
  const roomFor = (count: number) => [new Int32Array(count), new Int32Array(count), new Uint8Array(count)] as const
  let [lows, highs, levels] = roomFor(LEAST)
  let missed = 0
  return (one, other) => {
    const [low, high] = one < other ? [one, other] : [other, one]
    const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)
    const place = (mixed ^ (mixed >>> 14)) & (lows.length - 1)
    if (lows[place] === low && highs[place] === high) return levels[place] as number
    const answer = level(low, high)
    lows[place] = low
    highs[place] = high
    levels[place] = answer
    if (++missed === lows.length && missed < PAIRS) [lows, highs, levels] = roomFor(missed * MORE)
    return answer
  }
}

/** Keeps what was read of texts of late, by their numbers. */
export function rememberRead<Read>(read: (number: number) => Read): (number: number) => Read {
  const roomFor = (count: number) => [new Int32Array(count), new Array<Read>(count)] as const
  let [numbers, kept] = roomFor(LEAST)
  let missed = 0
  return (number) => {
    const place = number & (numbers.length - 1)
    if (numbers[place] === number) return kept[place] as Read
    const answer = read(number)
    numbers[place] = number
    kept[place] = answer
    if (++missed === numbers.length && missed < TEXTS) [numbers, kept] = roomFor(missed * MORE)
    return answer
  }
}

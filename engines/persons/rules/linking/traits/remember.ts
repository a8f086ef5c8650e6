const PAIRS = 1 << 18
const TEXTS = 1 << 16

/**
 * Keeps the levels of pairs of texts that were compared of late, whatever the number of texts: charts of one block have the same few.
 * The lower number is always asked about first, so that an answer does not depend on what was asked before.
 */
export function rememberPairs(level: (low: number, high: number) => number): (one: number, other: number) => number {
  const lows = new Int32Array(PAIRS)
  const highs = new Int32Array(PAIRS)
  const levels = new Uint8Array(PAIRS)
  return (one, other) => {
    const [low, high] = one < other ? [one, other] : [other, one]
    const place = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 14
    if (lows[place] !== low || highs[place] !== high) {
      levels[place] = level(low, high)
      lows[place] = low
      highs[place] = high
    }
    return levels[place] as number
  }
}

/** Keeps what was read of texts of late, by their numbers. */
export function rememberRead<Read>(read: (number: number) => Read): (number: number) => Read {
  const numbers = new Int32Array(TEXTS)
  const kept = new Array<Read>(TEXTS)
  return (number) => {
    const place = number % TEXTS
    if (numbers[place] !== number) {
      kept[place] = read(number)
      numbers[place] = number
    }
    return kept[place] as Read
  }
}

import { getRandomValues } from 'node:crypto'
import { uuidV7 } from '@kangcheng/kernel'

const COUNTER_BITS = 12

/**
 * Makes UUIDs version 7 that rise strictly within this process, also inside one millisecond and when
 * the machine's clock is set back: the 12 bits after the time count (RFC 9562, section 6.2, method 1).
 * The outbox delivers in the order of ids, so two ids of one millisecond must not change places.
 *
 * @param now milliseconds since 1970
 * @param random fills and returns the given bytes
 */
export function idMaker(now: () => number, random: (bytes: Uint8Array) => Uint8Array): () => string {
  let time = 0
  let counter = 0
  return () => {
    const bytes = random(new Uint8Array(10))
    const present = now()
    if (present > time) {
      time = present
      // The upper half stays free to count in.
      counter = (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) & (2 ** (COUNTER_BITS - 1) - 1)
    } else if (++counter === 2 ** COUNTER_BITS) {
      time++
      counter = 0
    }
    bytes[0] = counter >> 8
    bytes[1] = counter & 0xff
    return uuidV7(time, bytes)
  }
}

/** Asked for so many at once: one question of the random source costs more than the bytes. */
const pool = new Uint8Array(4_096)
let used = pool.length

function random(bytes: Uint8Array): Uint8Array {
  if (used + bytes.length > pool.length) {
    getRandomValues(pool)
    used = 0
  }
  bytes.set(pool.subarray(used, used + bytes.length))
  // Given out once.
  pool.fill(0, used, used + bytes.length)
  used += bytes.length
  return bytes
}

/** A new UUID version 7 from the machine's clock and random source. */
export const newId: () => string = idMaker(Date.now, random)

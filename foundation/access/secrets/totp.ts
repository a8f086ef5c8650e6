import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const STEP_SECONDS = 30
const DIGITS = 6
/** A clock may go wrong by one step, and a person takes time to type (RFC 6238 section 5.2). */
const STEPS_AROUND = 1

/** 160 random bits, the length of the digest (RFC 4226 section 4). */
export function newTotpSecret(): Buffer {
  return randomBytes(20)
}

/** The code of one step: HMAC-SHA-1, dynamically truncated (RFC 4226 section 5.3). */
export function totpCode(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', secret).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS).padStart(DIGITS, '0')
}

export function stepAt(moment: Date): number {
  return Math.floor(moment.getTime() / 1000 / STEP_SECONDS)
}

/** The step whose code this is, later than `after` (steps already used); undefined when it is none. */
export function findStep(secret: Uint8Array, code: string, moment: Date, after: number): number | undefined {
  const now = stepAt(moment)
  const seen = Buffer.from(code)
  for (let step = Math.max(now - STEPS_AROUND, after + 1); step <= now + STEPS_AROUND; step++) {
    const expected = Buffer.from(totpCode(secret, step))
    if (seen.length === expected.length && timingSafeEqual(seen, expected)) return step
  }
  return undefined
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CARD_SUITES, type CardSuite, CODE_USES } from '../../contract/cards.ts'
import { SUITES } from '../../secrets/card-suites.ts'
import { type CachedKeys, checkOffline, clockOffset, type SeenCodes } from './check-offline.ts'
import { readCode, signedBytes, writeCode } from './code-text.ts'

const NOW = Date.UTC(2026, 10, 22, 4)
const SECOND = 1_000
const TOLERANCE = 30
const KEYS = Object.fromEntries(CARD_SUITES.map((suite) => [suite, SUITES[suite].makeKey()]))
const IDS: Record<CardSuite, string> = { sm: '00000001', classical: 'fffffff2' }

const cachedAt = (offset = 0, more: Partial<CachedKeys['answer']> = {}): CachedKeys => ({
  offset,
  answer: {
    ...{ serverTime: new Date(NOW).toISOString(), codeSeconds: 60, toleranceSeconds: TOLERANCE, offlineHours: 72 },
    keys: CARD_SUITES.map((suite) => {
      const publicKey = Buffer.from(KEYS[suite]?.publicKey ?? []).toString('hex')
      return { id: IDS[suite], suite, publicKey, state: 'current' as const }
    }),
    withdrawn: [],
    ...more,
  },
})

function codeOf(suite: CardSuite, { nonce = 0, issued = NOW / SECOND, keyId = IDS[suite] } = {}): string {
  const body = {
    ...{ keyId, use: 'record' as const, issued },
    ...{ nonce: new Uint8Array(12).fill(nonce), sealed: new Uint8Array(32) },
  }
  const signing = KEYS[suite]?.signing ?? new Uint8Array()
  return writeCode({ ...body, signature: SUITES[suite].sign(signing, signedBytes(body)) })
}
const NONE: SeenCodes = new Map()
const check = (code: string, now = NOW, cached = cachedAt(), seen = NONE) => checkOffline({ code, cached, now, seen })

describe('the text of a code', () => {
  const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
  it('is read as it was written, and has one spelling', () => {
    const parts = fc.record({
      keyId: fc.integer({ min: 0, max: 0xffffffff }).map((id) => id.toString(16).padStart(8, '0')),
      use: fc.constantFrom(...CODE_USES),
      issued: fc.integer({ min: 0, max: 0xffffffff }),
      ...{ nonce: bytes(12), sealed: bytes(32), signature: bytes(64) },
    })
    fc.assert(
      fc.property(parts, (code) => {
        const text = writeCode(code)
        expect(text).toHaveLength(192)
        expect(readCode(text)).toEqual(code)
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^KC1\.[A-Z2-7]{186,190}$/), (text) => {
        const read = readCode(text)
        if (read) expect(writeCode(read)).toBe(text)
      }),
    )
  })

  it.each(['', 'KC1.', 'KC2.AAAA', 'kc1.aaaa', '{}', 'https://example.org', '\u0000'])('is not %j', (text) => {
    expect(readCode(text)).toBeUndefined()
  })
})

describe.each(CARD_SUITES)('a code of the suite %s, offline', (suite) => {
  const code = codeOf(suite)

  it('is genuine, and tells what to keep and to send', () => {
    const verdict = check(`${code}\r\n`)
    expect(verdict).toMatchObject({ outcome: 'genuine', use: 'record', reference: 'AAAAAAAA' })
    expect(verdict).toMatchObject({ at: '2026-11-22T04:00:00.000Z' })
  })

  it('with any sign changed, left out or put in is refused', () => {
    const sign = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567abz019.- =%')
    fc.assert(
      fc.property(fc.nat(code.length - 1), sign, fc.constantFrom('change', 'insert', 'delete'), (at, put, how) => {
        const rest = code.slice(how === 'insert' ? at : at + 1)
        const changed = code.slice(0, at) + (how === 'delete' ? '' : put) + rest
        fc.pre(changed.trim() !== code)
        expect(check(changed).outcome).not.toBe('genuine')
      }),
      { numRuns: 150 },
    )
  })

  it('with each of its signs changed in turn is refused', () => {
    for (let at = 0; at < code.length; at++) {
      const put = code[at] === 'A' ? 'B' : 'A'
      expect(check(code.slice(0, at) + put + code.slice(at + 1)).outcome).not.toBe('genuine')
    }
  })

  it('never verifies under another key, of its own suite or another', () => {
    for (const other of CARD_SUITES) {
      const publicKey = Buffer.from(SUITES[other].makeKey().publicKey).toString('hex')
      const keys = [{ id: IDS[suite], suite: other, publicKey, state: 'current' as const }]
      expect(check(code, NOW, cachedAt(0, { keys })).outcome).toBe('altered')
    }
    expect(check(codeOf(suite, { keyId: '12345678' })).outcome).toBe('key-unknown')
    expect(check(code, NOW, cachedAt(0, { withdrawn: [IDS[suite]] })).outcome).toBe('key-withdrawn')
  })

  it('is taken once on a scanner', () => {
    const first = check(code)
    if (first.outcome !== 'genuine') throw new Error(first.outcome)
    expect(check(code, NOW + SECOND, cachedAt(), first.seen).outcome).toBe('used')
    const second = check(
      codeOf(suite, { nonce: 1, issued: NOW / SECOND + 200 }),
      NOW + 200 * SECOND,
      cachedAt(),
      first.seen,
    )
    // What is refused for its age need not be remembered.
    expect(second.outcome === 'genuine' && second.seen.size).toBe(1)
  })
})

describe('the clock of a scanner', () => {
  const code = codeOf('classical')
  const always = () => true
  const at = (now: number, offset: number) => checkOffline({ code, cached: cachedAt(offset), now, seen: NONE }, always)

  it('may be wrong by hours where that was learned, and by the tolerance after that; beyond it codes are refused', () => {
    const wrong = fc.integer({ min: -5 * 3_600, max: 5 * 3_600 })
    const drift = fc.integer({ min: -120, max: 120 })
    fc.assert(
      fc.property(wrong, drift, fc.integer({ min: 0, max: 59 }), (hours, drifted, age) => {
        const now = NOW + (age + hours + drifted) * SECOND
        const seconds = age + drifted
        const expected = seconds < -TOLERANCE ? 'early' : seconds < 60 + TOLERANCE ? 'genuine' : 'expired'
        expect(at(now, -hours * SECOND).outcome).toBe(expected)
      }),
    )
  })

  it('three minutes wrong and never told, refuses everything; told, nothing', () => {
    expect(at(NOW + 180 * SECOND, 0).outcome).toBe('expired')
    expect(at(NOW - 180 * SECOND, 0).outcome).toBe('early')
    const offset = clockOffset('2026-11-22T04:00:00.000Z', NOW + 180 * SECOND - 40, NOW + 180 * SECOND + 60)
    expect(offset).toBe(-180 * SECOND - 10)
    expect(at(NOW + 180 * SECOND, offset).outcome).toBe('genuine')
  })

  it('goes on for as long as keys may be old', () => {
    const later = NOW + 73 * 3_600 * SECOND
    expect(check(codeOf('classical', { issued: later / SECOND }), later).outcome).toBe('keys-stale')
  })
})

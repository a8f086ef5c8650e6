import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as detection from './detection/index.ts'
import * as environment from './environment/index.ts'
import { asked as askedOfDetection, reading, station } from './hostile-input/detection.fixture.ts'
import { asked as askedOfEnvironment, message } from './hostile-input/environment.fixture.ts'
import { asked as askedOfIdentity } from './hostile-input/identity.fixture.ts'
import { asked as askedOfNumerics } from './hostile-input/numerics.fixture.ts'
import { asked as askedOfProgress } from './hostile-input/progress.fixture.ts'
import { asked as askedOfRates } from './hostile-input/rates.fixture.ts'
import { bytes, number, type Questions } from './hostile-input/values.fixture.ts'
import * as identity from './identity/index.ts'
import { NotCalculable } from './not-calculable.ts'
import * as numerics from './numerics/index.ts'
import * as progress from './progress/index.ts'
import * as rates from './rates/index.ts'

const FAMILIES: readonly (readonly [family: string, door: object, asked: Questions])[] = [
  ['numerics', numerics, askedOfNumerics],
  ['environment', environment, askedOfEnvironment],
  ['identity', identity, askedOfIdentity],
  ['rates', rates, askedOfRates],
  ['progress', progress, askedOfProgress],
  ['detection', detection, askedOfDetection],
]

/** Whether a figure, or anything within it, is NaN or infinite. */
function holdsNone(figure: unknown): boolean {
  if (typeof figure === 'number') return !Number.isFinite(figure)
  if (figure === null || typeof figure !== 'object' || figure instanceof NotCalculable) return false
  if (figure instanceof Map) return [...figure.values()].some(holdsNone)
  return Object.values(figure).some(holdsNone)
}

const isFunction = (value: unknown) => typeof value === 'function' && !/^class\b/.test(String(value))

describe.each(FAMILIES)('%s: whatever it is asked', (_family, door, asked) => {
  it('is asked of every public function', () => {
    const named = Object.entries(door).flatMap(([name, value]) => (isFunction(value) ? [name] : []))
    expect(Object.keys(asked).sort()).toEqual(named.sort())
  })

  it.each(Object.entries(asked))('%s answers a finite figure or why there is none', (name, input) => {
    const ask = (door as Record<string, (...input: readonly unknown[]) => unknown>)[name]
    fc.assert(
      fc.property(input, (given) => {
        expect(holdsNone(ask?.(...given))).toBe(false)
      }),
      { numRuns: 150 },
    )
  })
})

describe('what is kept between questions', () => {
  it('of a stream and of packets never throws and never grows beyond its bound', () => {
    fc.assert(
      fc.property(fc.array(bytes), fc.array(message), number, (chunks, messages, capacity) => {
        const reader = new environment.Hj212Reader()
        const events = [...chunks.flatMap((chunk) => reader.read(chunk)), ...reader.end()]
        expect(events.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(
          chunks.reduce((sum, { length }) => sum + length, 0),
        )
        const packets = new environment.Hj212Packets(capacity)
        for (const one of messages) packets.add(one as environment.Hj212Message)
        packets.end()
      }),
      { numRuns: 100 },
    )
  })

  it('of a station never throws and answers no figure that is none', () => {
    const readings = fc.array(reading, { maxLength: 40 })
    const good = fc.constant({
      channels: [{ name: 'ph', precision: 0.01 }],
      interval: 60_000,
      window: 10,
      eventWindow: 6,
    })
    fc.assert(
      fc.property(fc.oneof(station, good), readings, (of, given) => {
        const detector = detection.stationDetector(of as detection.Station)
        if (detector instanceof NotCalculable) return
        for (const one of given) expect(holdsNone(detector.push(one))).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})

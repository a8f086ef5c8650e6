import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalculated, type NotCalculable } from '../../not-calculable.ts'
import { numbersIn } from '../rnssp/rnssp.fixture.ts'
import { cleanReadings, INTERVAL, waterStation } from './station.fixture.ts'
import type { Channel, Station } from './station.ts'
import { stationDetector } from './station-detector.ts'
import type { Reading, StationState, Verdict } from './verdict.ts'

const MONTH = 30 * 144
const run = (readings: readonly Reading[], station: Station = waterStation): Verdict[] => {
  const detector = stationDetector.must(station)
  return readings.map((reading) => detector.push.must(reading))
}
const changed = (readings: readonly Reading[], from: number, to: number, by: Record<string, number>): Reading[] =>
  readings.map((reading, step) => {
    if (step < from || step >= to) return reading
    const moved = Object.entries(by).map(([name, shift]) => [name, (reading.values[name] ?? 0) + shift])
    return { ...reading, values: { ...reading.values, ...Object.fromEntries(moved) } }
  })
const at = (step: number, values: Record<string, number | null>, bad?: string[]): Reading => {
  return { at: step * INTERVAL, values, ...(bad && { bad }) }
}

describe.each(['moments', 'robust'] as const)('events by %s', (spread) => {
  const station = { ...waterStation, spread }

  it('finds an injected event within 4 readings, and its end', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const verdicts = run(changed(cleanReadings(seed, 600), 400, 410, { chlorine: -0.3, turbidity: 0.4 }), station)
      const started = verdicts.findIndex(({ event }, step) => step >= 400 && event === 'started')
      expect(started).toBeLessThan(404)
      expect(verdicts[started]?.causes).toEqual(['chlorine', 'turbidity'])
      expect(verdicts.findIndex(({ event }, step) => step > started && event === 'ended')).toBeLessThan(416)
    }
  })

  it('raises fewer than one false event in ten station months', () => {
    let events = 0
    for (let seed = 1; seed <= 10; seed++) {
      events += run(cleanReadings(seed, MONTH), station).filter(({ event }) => event === 'started').length
    }
    expect(events).toBeLessThanOrEqual(1)
  })

  it('takes a change that stays as the new normal', () => {
    const verdicts = run(changed(cleanReadings(1, 900), 400, 900, { pH: -0.6 }), station)
    expect(verdicts.findIndex(({ event }) => event === 'baseline-change')).toBe(400 + 3 + 12)
    expect(verdicts.slice(416).every(({ event }) => event === 'none')).toBe(true)
    expect(verdicts.slice(416).filter(({ outlier }) => outlier).length).toBeLessThan(20)
    // The channels that were not off are watched on while pH learns.
    expect(verdicts[416]?.residuals).toMatchObject({ pH: null, chlorine: expect.any(Number) })
  })

  it('goes on after outliers that never ceased for longer than the window', () => {
    const uneasy = { ...station, window: 30, learning: 10 }
    const readings = cleanReadings(6, 260).map((reading, step) => {
      const off = step >= 200 || (step >= 100 && step % 5 === 0) ? 0.5 : 0
      return { ...reading, values: { ...reading.values, chlorine: (reading.values.chlorine as number) + off } }
    })
    const detector = stationDetector.must(uneasy)
    const verdicts = readings.map((reading) => detector.push.must(reading))
    expect(verdicts.findIndex(({ event }) => event === 'baseline-change')).toBeGreaterThan(200)
    // A history longer than its window would predict nothing any more.
    expect(detector.state().channels.chlorine?.history).toHaveLength(30)
  })

  it('goes on from a stored state as if it had never stopped', () => {
    const readings = changed(cleanReadings(2, 260), 150, 160, { chlorine: -0.3 })
    const whole = run(readings, station)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 259 }), (cut) => {
        const first = stationDetector.must(station)
        for (const reading of readings.slice(0, cut)) first.push.must(reading)
        const stored: StationState = JSON.parse(JSON.stringify(first.state()))
        const second = stationDetector.must(station, stored)
        expect(readings.slice(cut).map((reading) => second.push.must(reading))).toEqual(whole.slice(cut))
      }),
      { numRuns: 15, examples: [[157], [158]] },
    )
  })
})

describe('what instrument and law allow', () => {
  const kinds = (reading: Reading) => run([reading])[0]?.violations.map(({ channel, kind }) => `${channel} ${kind}`)

  it('tells bad quality, valid range, control limit and a missing value apart', () => {
    expect(kinds(at(0, { chlorine: 0.1, turbidity: -1, pH: 7 }))).toEqual([
      'chlorine control-limit',
      'turbidity valid-range',
    ])
    expect(kinds(at(0, { chlorine: 2.5, turbidity: 0.3, pH: 7 }, ['pH']))).toEqual([
      'chlorine control-limit',
      'pH bad-quality',
    ])
    expect(kinds(at(0, { chlorine: Number.NaN, turbidity: null }))).toEqual([
      ...['chlorine bad-quality', 'turbidity missing', 'pH missing'],
    ])
  })

  it('finds a stuck channel, and that it moves again', () => {
    const values = (step: number) => ({ chlorine: 0.6 + (step % 2) / 50, turbidity: 0.3, pH: step < 20 ? 7.3 : 7.4 })
    const stuck = run(Array.from({ length: 25 }, (_, step) => at(step, values(step)))).map(({ violations }) =>
      violations.some(({ channel, kind }) => channel === 'pH' && kind === 'stuck'),
    )
    expect(stuck.indexOf(true)).toBe(11)
    expect(stuck.lastIndexOf(true)).toBe(19)
  })

  it('finds a jump from the reading before, not over a gap or a fault', () => {
    const jumps = (readings: Reading[]) =>
      run(readings).map(({ violations }) => violations.some(({ kind }) => kind === 'jump'))
    const rest = { chlorine: 0.6, pH: 7.3 }
    expect(jumps([at(0, { turbidity: 0.2, ...rest }), at(1, { turbidity: 0.9, ...rest })])).toEqual([false, true])
    expect(jumps([at(0, { turbidity: 0.2, ...rest }), at(3, { turbidity: 0.9, ...rest })])).toEqual([false, false])
    const fault = [at(0, { turbidity: 0.2, ...rest }), at(1, rest), at(2, { turbidity: 0.9, ...rest })]
    expect(jumps(fault)).toEqual([false, false, false])
  })
})

describe('readings out of order', () => {
  const readings = cleanReadings(3, 120)

  it('a late one is inspected and not learned from', () => {
    const detector = stationDetector.must(waterStation)
    for (const reading of readings) detector.push.must(reading)
    const before = JSON.stringify(detector.state())
    const late = detector.push.must(at(50.5, { chlorine: 0.1, turbidity: 0.3, pH: 7.3 }))
    expect(late).toMatchObject({ taken: 'late', outlier: null, event: 'none', violations: [{ kind: 'control-limit' }] })
    expect(JSON.stringify(detector.state())).toBe(before)
  })

  it('a duplicate changes nothing, a conflict neither', () => {
    const twice = readings.flatMap((reading) => [reading, reading])
    const verdicts = run(twice)
    expect(verdicts.filter((_, index) => index % 2 === 0)).toEqual(run(readings))
    expect(verdicts.every(({ taken }, index) => taken === (index % 2 === 0 ? 'in-order' : 'duplicate'))).toBe(true)
    const other = { ...(readings[119] as Reading), values: { chlorine: 9 } }
    const conflict = run([...readings, other])[120]
    expect(conflict).toMatchObject({ taken: 'conflict', violations: [] })
    const flagged = run([readings[0] as Reading, { ...(readings[0] as Reading), bad: ['pH'] }])[1]
    expect(flagged?.taken).toBe('conflict')
  })

  it('a duplicate of values that are none is one after a restart as well', () => {
    const odd = at(0, { chlorine: Number.POSITIVE_INFINITY, turbidity: 0.3 })
    const detector = stationDetector.must(waterStation)
    detector.push.must(odd)
    const stored: StationState = JSON.parse(JSON.stringify(detector.state()))
    expect(stationDetector.must(waterStation, stored).push.must(odd).taken).toBe('duplicate')
  })

  it('counts what a gap left out, and begins anew after a long one', () => {
    const short = run([...readings, at(123, { chlorine: 0.65, turbidity: 0.3, pH: 7.3 })])[120]
    expect([short?.gap, short?.outlier === null]).toEqual([3, false])
    const long = run([...readings, at(400, { chlorine: 0.65, turbidity: 0.3, pH: 7.3 })])[120]
    expect([long?.gap, long?.outlier]).toEqual([280, null])
  })

  it('an event stands still while nothing can be judged', () => {
    const event = changed(cleanReadings(4, 110), 100, 110, { chlorine: -0.4 })
    const silent = Array.from({ length: 30 }, (_, step) => at(110 + step, {}))
    const verdicts = run([...event, ...silent])
    expect(verdicts.slice(110).every(({ event: phase, outlier }) => phase === 'continues' && outlier === null)).toBe(
      true,
    )
    expect(run([...event, at(50, {})])[110]?.event).toBe('continues')
  })
})

describe('a stored state', () => {
  const readings = cleanReadings(5, 140)
  const [chlorine, turbidity, pH] = waterStation.channels as [Channel, Channel, Channel]
  const stateAfter = (station: Station, count: number): StationState => {
    const detector = stationDetector.must(station)
    for (const reading of readings.slice(0, count)) detector.push.must(reading)
    return JSON.parse(JSON.stringify(detector.state()))
  }

  it('goes on the same after any readings: gaps, clocks that go back, faults, none at all', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.double(), fc.constantFrom(null, 0.5, 1e99, Number.NaN))
    const reading = fc.record({
      step: fc.oneof(
        { weight: 8, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: fc.integer({ min: -3, max: 40 }) },
      ),
      values: fc.dictionary(fc.constantFrom('x', 'y', 'z'), value),
      bad: fc.option(fc.constant(['x']), { nil: undefined, freq: 1 }),
    })
    const channels = [
      { name: 'x', precision: 0.1, stuckAfter: 3, jump: 2 },
      { name: 'y', precision: 0.5, validRange: { lower: 0 } },
    ]
    const station = fc.record({
      spread: fc.constantFrom('moments' as const, 'robust' as const),
      timeout: fc.integer({ min: 1, max: 6 }),
    })
    fc.assert(
      fc.property(fc.array(reading, { minLength: 40, maxLength: 80 }), station, fc.nat(80), (steps, more, cut) => {
        const settings: Station = { ...more, interval: 1, channels, window: 12, learning: 4 }
        let time = 0
        const list = steps.map(({ step, values, bad }): Reading => {
          time += step
          return { at: time, values, ...(bad && { bad }) }
        })
        const [whole, first] = [stationDetector.must(settings), stationDetector.must(settings)]
        const wanted = list.map((one) => whole.push(one))
        for (const one of list.slice(0, cut)) first.push(one)
        const second = stationDetector.must(settings, JSON.parse(JSON.stringify(first.state())))
        expect(list.slice(cut).map((one) => second.push(one))).toEqual(wanted.slice(cut))
        expect(numbersIn(wanted).every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('serves a station that lost an instrument and has a new one', () => {
    const before = stateAfter({ ...waterStation, channels: [chlorine, turbidity] }, 100)
    const now = { ...waterStation, channels: [chlorine, pH] }
    const detector = stationDetector.must(now, before)
    const alone = stationDetector.must({ ...waterStation, channels: [chlorine] }, before)
    const [seen, wanted] = readings
      .slice(100)
      .map((one) => [detector.push.must(one), alone.push.must(one)])[0] as Verdict[]
    expect(seen?.residuals).toEqual({ ...wanted?.residuals, pH: null })
    expect(Object.keys(detector.state().channels)).toEqual(['chlorine', 'pH'])
    const twice = stationDetector.must(now, stateAfter({ ...waterStation, channels: [chlorine] }, 100))
    const { pH: _, turbidity: __, ...values } = (readings[99] as Reading).values
    expect(twice.push.must({ at: (readings[99] as Reading).at, values }).taken).toBe('duplicate')
  })

  it('serves a station whose windows are shorter now as if they always had been', () => {
    const long: Station = { ...waterStation, outlierFrom: 50 }
    const short: Station = { ...long, window: 30, learning: 20, eventWindow: 4 }
    const detector = stationDetector.must(short, stateAfter(long, 100))
    const usual = stationDetector.must(short, stateAfter(short, 100))
    for (const reading of readings.slice(100)) {
      expect(detector.push.must(reading).residuals).toEqual(usual.push.must(reading).residuals)
    }
  })

  it('stays of one size, whatever is sent', () => {
    const detector = stationDetector.must(waterStation)
    const size = () => JSON.stringify(detector.state()).length
    const odd = (step: number) => ({ chlorine: step % 7 === 0 ? null : step % 5, turbidity: 40 * (step % 2), pH: 7 })
    const bad = Array.from({ length: 500 }, (_, index) => `x${index}`)
    const sizes = Array.from({ length: 2000 }, (_, step) => {
      detector.push.must(at(step, odd(step), bad))
      return size()
    })
    expect(Math.max(...sizes.slice(1000))).toBeLessThanOrEqual(1.2 * Math.max(...sizes.slice(0, 300)))
  })

  it('of a station that has read nothing is a beginning', () => {
    const begun = stationDetector.must(waterStation, stateAfter(waterStation, 0))
    expect(readings.map((reading) => begun.push.must(reading))).toEqual(run(readings))
  })

  it('is refused where it is none', () => {
    const whole = stateAfter(waterStation, 40)
    const { history, ...forgetful } = whole.channels.pH as StationState['channels'][string]
    const none: unknown[] = [
      'state',
      {},
      { ...whole, channels: null },
      { ...whole, outliers: undefined },
      { ...whole, last: undefined },
      { ...whole, channels: { ...whole.channels, pH: forgetful } },
      { ...whole, channels: { ...whole.channels, pH: { ...forgetful, history, current: 1 } } },
    ]
    for (const state of none) {
      expect(stationDetector(waterStation, state as StationState)).toMatchObject({ reason: 'incomplete' })
    }
  })

  it('is refused where its numbers are none', () => {
    const state = stateAfter(waterStation, 40)
    const broken = (more: object) => stationDetector(waterStation, { ...state, ...more })
    const ofPh = { ...state.channels.pH, history: [null, 1] }
    expect(broken({ channels: { ...state.channels, pH: ofPh } })).toMatchObject({ reason: 'not-finite' })
    expect(broken({ last: { at: null, values: {} } })).toMatchObject({ reason: 'not-finite' })
    expect(broken({ eventReadings: -1 })).toMatchObject({ reason: 'outside-range' })
    expect(broken({ outliers: [0.5] })).toMatchObject({ reason: 'outside-range' })
  })
})

describe('prediction', () => {
  const one = (order: number): Station => {
    return { interval: 1, channels: [{ name: 'x', precision: 0.001 }], order, window: 60, learning: 60 }
  }
  const wave = (step: number) => Math.sin(step / 4)

  it('expects a wave to go on where the middle of the window does not', () => {
    const readings = Array.from({ length: 80 }, (_, step) => ({ at: step, values: { x: wave(step) } }))
    const largest = (order: number) => Math.max(...run(readings, one(order)).map(({ residuals }) => residuals.x ?? 0))
    expect(largest(4)).toBeLessThan(largest(0) / 2)
  })

  it('expects a flat line to stay flat', () => {
    const readings = Array.from({ length: 80 }, (_, step) => ({ at: step, values: { x: step === 79 ? 5.01 : 5 } }))
    expect(run(readings, one(3)).at(-1)?.residuals.x).toBeCloseTo(10, 6)
    expect(run(readings, { ...one(3), spread: 'robust' }).at(-1)?.residuals.x).toBeCloseTo(10, 6)
  })

  it('the robust middle is median and median absolute deviation, for odd and even numbers', () => {
    for (const [values, centre, deviation] of [
      [[1, 2, 4, 8, 16], 4, 3],
      [[1, 2, 4, 8], 3, 1.5],
      [[3, 1, 1, 1], 1, 0],
      [[1, 3, 3, 3], 3, 0],
    ] as const) {
      const learning = values.length
      const station: Station = { ...one(0), window: learning, learning, spread: 'robust' }
      const readings = [...values, 100].map((x, step) => ({ at: step, values: { x } }))
      const scale = Math.max(0.001, deviation * 1.482602218505602)
      expect(run(readings, station).at(-1)?.residuals.x).toBeCloseTo((100 - centre) / scale, 6)
    }
  })
})

describe('bad input', () => {
  const reasonOf = (answer: unknown) => (isCalculated(answer) ? 'calculated' : (answer as NotCalculable).reason)
  const channel = { name: 'x', precision: 0.1 }

  it('is refused in settings and state', () => {
    const station = (more: object) => reasonOf(stationDetector({ interval: 1, channels: [channel], ...more }))
    expect(station({})).toBe('calculated')
    expect(station({ window: undefined })).toBe('calculated')
    for (const more of [
      { interval: 0 },
      { window: 2 },
      { learning: 2 },
      { order: -1 },
      { timeout: 0 },
      { outlierFrom: 0 },
      { eventWindow: 0 },
    ]) {
      expect(station(more)).toBe('outside-range')
    }
    expect(station({ eventFrom: 1 })).toBe('outside-range')
    expect(station({ outlierProbability: 0 })).toBe('outside-range')
    expect(station({ spread: 'wide' })).toBe('outside-range')
    expect(station({ learning: 80 })).toBe('contradiction')
    expect(station({ order: 24 })).toBe('contradiction')
    expect(station({ channels: [] })).toBe('incomplete')
    expect(station({ channels: [channel, channel] })).toBe('contradiction')
    const bounds = (validRange: object, more: object = {}) =>
      station({ channels: [{ ...channel, validRange, ...more }] })
    expect(bounds({ lower: 2, upper: 1 })).toBe('contradiction')
    expect(bounds({ lower: Number.NaN })).toBe('not-finite')
    expect(bounds({ upper: Number.NaN })).toBe('not-finite')
    expect(bounds({}, { stuckAfter: 1 })).toBe('outside-range')
    expect(bounds({}, { jump: 0 })).toBe('outside-range')
    expect(bounds({}, { precision: 0 })).toBe('outside-range')
    expect(bounds({}, { precision: 1e-300 })).toBe('outside-range')
    for (const more of [{ interval: 0.5 }, { window: 1e15 }, { eventWindow: 1e15 }]) {
      expect(station(more)).toBe('outside-range')
    }
    const foreign = stationDetector.must({ interval: 1, channels: [{ ...channel, name: 'y' }] }).state()
    expect(reasonOf(stationDetector({ interval: 1, channels: [channel] }, foreign))).toBe('contradiction')
  })

  it('has a median between two numbers with none between', () => {
    const settings = { interval: 1, channels: [channel], window: 6, learning: 4, spread: 'robust' } as const
    const detector = stationDetector.must(settings)
    const next = 1 + Number.EPSILON
    const values = [1, 1, 1, next, next, next, 1]
    const last = values.map((x, step) => detector.push.must({ at: step, values: { x } })).at(-1)
    expect(last?.residuals.x).toBeCloseTo(0, 9)
  })

  it('never brings a NaN out, whatever values come', () => {
    const value = fc.oneof(
      fc.double(),
      fc.constantFrom(null, Number.NaN, Number.POSITIVE_INFINITY, 1e308, 1e99, -1e99, 0),
    )
    const spread = fc.constantFrom('moments' as const, 'robust' as const)
    fc.assert(
      fc.property(fc.array(value, { minLength: 10, maxLength: 60 }), spread, (list, kind) => {
        const detector = stationDetector.must({
          interval: 1,
          channels: [channel],
          window: 6,
          learning: 4,
          spread: kind,
        })
        list.forEach((x, step) => {
          expect(numbersIn(detector.push.must({ at: step, values: { x } })).every(Number.isFinite)).toBe(true)
        })
      }),
    )
    const detector = stationDetector.must({ interval: 1, channels: [channel] })
    expect(reasonOf(detector.push({ at: Number.NaN, values: {} }))).toBe('not-finite')
    expect(reasonOf(detector.push({ at: 1e300, values: {} }))).toBe('outside-range')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IndicatorValue, SeriesPoint } from '../contract/index.ts'
import { checkBackfill, isSameSending, knownFrom } from './availability.ts'
import { evaluateIndicator } from './evaluation/evaluate-indicator.ts'
import { inputOf } from './evaluation/series.fixture.ts'
import { isSameFigure } from './same-figure.ts'
import { seriesAsOf } from './series.ts'

const TODAY = '2024-06-01'

function value(part: Partial<IndicatorValue>): IndicatorValue {
  return {
    indicator: 'hypertension-managed',
    region: '410181',
    period: '2022',
    basis: 'reported',
    value: 62,
    status: 'final',
    availableOn: '2023-03-31',
    provenance: { source: 'test' },
    revision: 1,
    recordedAt: '2023-04-02T02:00:00.000Z',
    ...part,
  }
}
const published = { source: 'test', backfilled: true, publication: '2022年统计公报' }
/** As it is while it waits to be kept: the newest revision, recorded today. */
const backfill = (part: Partial<IndicatorValue> = {}) =>
  value({ provenance: published, revision: 99, recordedAt: `${TODAY}T04:00:00.000Z`, ...part })
const refusalOf = (statement: IndicatorValue, others: IndicatorValue[] = []) => {
  const checked = checkBackfill(statement, others, TODAY)
  return checked.ok ? undefined : checked.refusal.code
}

describe('a figure', () => {
  it.each([
    ['an earlier day', '2023-03-31', TODAY],
    ['today', TODAY, TODAY],
    ['a day to come', '2024-07-01', '2024-07-01'],
  ])('is known from the day of recording or later: %s', (_what, availableOn, known) => {
    expect(knownFrom(value({ availableOn }), TODAY)).toBe(known)
  })

  it('that was published before keeps its day', () => {
    expect(knownFrom(backfill(), TODAY)).toBe('2023-03-31')
  })

  it('sent again on another day is the same sending', () => {
    const { revision: _revision, recordedAt: _recordedAt, ...sent } = value({ availableOn: '2023-03-31' })
    const kept = value({ availableOn: '2024-05-30' })
    expect(isSameSending(kept, sent)).toBe(true)
    expect(isSameSending(kept, { ...sent, value: 63 })).toBe(false)
    expect(isSameSending(kept, { ...sent, availableOn: '2024-06-30' })).toBe(false)
    expect(isSameSending(backfill(), { ...sent, provenance: published })).toBe(true)
    expect(isSameSending(backfill(), { ...sent, provenance: published, availableOn: '2023-03-30' })).toBe(false)
  })
})

describe('a backfilled figure', () => {
  it.each<[string | undefined, Partial<IndicatorValue>]>([
    [undefined, {}],
    ['value.backfill-without-publication', { provenance: { source: 'test', backfilled: true } }],
    ['value.backfill-without-publication', { provenance: { ...published, publication: ' \u3000' } }],
    ['value.backfill-day', { availableOn: TODAY }],
    ['value.backfill-day', { availableOn: '2024-07-01' }],
    ['value.backfill-day', { availableOn: '2021-12-31' }],
    [undefined, { availableOn: '2022-01-01', status: 'preliminary' }],
  ])('names its publication, and a day between the start of its period and today: %s', (code, part) => {
    expect(refusalOf(backfill(part))).toBe(code)
  })

  it('does not rewrite what was known', () => {
    const recorded = value({ availableOn: '2023-04-02', value: 60 })
    expect(refusalOf(backfill(), [recorded])).toBe('value.backfill-over-known')
    expect(refusalOf(backfill({ availableOn: '2024-05-31' }), [recorded])).toBe('value.backfill-over-known')
    const since = [recorded, value({ revision: 2, availableOn: '2023-06-01', value: 62 })]
    expect(refusalOf(backfill({ availableOn: '2023-05-31' }), since)).toBe('value.backfill-over-known')
    expect(refusalOf(backfill({ availableOn: '2023-06-01' }), since)).toBeUndefined()
  })

  it('may say earlier what was recorded later, and go before what is recorded today', () => {
    expect(refusalOf(backfill(), [value({ availableOn: '2024-05-30' })])).toBeUndefined()
    expect(refusalOf(backfill(), [value({ availableOn: TODAY, value: 60 })])).toBeUndefined()
  })

  it('may be put right for a month, and be followed by what was published after it', () => {
    const wrong = backfill({ revision: 1, value: 26, recordedAt: '2024-05-02T00:00:00.000Z' })
    expect(refusalOf(backfill(), [wrong])).toBeUndefined()
    expect(refusalOf(backfill(), [{ ...wrong, recordedAt: '2024-05-01T23:59:59.999Z' }])).toBe(
      'value.backfill-over-known',
    )
    const quick = backfill({ revision: 1, value: 61, status: 'preliminary', availableOn: '2022-12-31' })
    expect(refusalOf(backfill(), [quick])).toBeUndefined()
    // The other way round the preliminary figure would be the newest from then on.
    expect(refusalOf({ ...quick, revision: 99 }, [backfill({ revision: 1 })])).toBe('value.backfill-over-known')
  })
})

const day = fc.constantFrom('2022-06-30', '2022-12-31', '2023-03-31', '2023-09-01', '2024-05-31', TODAY, '2024-08-01')
const figure = fc.oneof(
  fc.integer({ min: 55, max: 75 }).map((number) => ({ value: number })),
  fc.integer({ min: 55, max: 75 }).map((number) => ({ value: number, lower: number - 1, upper: number + 1 })),
  fc.constant({ absence: 'not-collected' as const }),
)
const { value: _value, ...unmeasured } = value({})
const anyValue = fc
  .record({
    period: fc.constantFrom('2021', '2022', '2023-Q1'),
    basis: fc.constantFrom('reported' as const, 'computed' as const),
    status: fc.constantFrom('preliminary' as const, 'final' as const),
    availableOn: day,
    figure,
    provenance: fc.constantFrom({ source: 'test' }, published),
    recordedAt: fc.constantFrom('2023-04-02T02:00:00.000Z', '2024-05-20T02:00:00.000Z', `${TODAY}T02:00:00.000Z`),
  })
  .map(({ figure: measure, ...rest }): IndicatorValue => ({ ...unmeasured, ...rest, ...measure }))
const history = fc
  .array(anyValue, { maxLength: 6 })
  .map((values) => values.map((one, index) => ({ ...one, revision: index + 1 })))
const pastDay = fc.constantFrom('2022-07-01', '2023-01-01', '2023-03-31', '2023-12-31', '2024-05-31')

const verdictOf = (values: readonly IndicatorValue[], asOf: string) =>
  evaluateIndicator(inputOf({ target: '≥75', base: '60', more: { series: seriesAsOf(values, asOf), asOf } }))

describe('whatever is recorded today', () => {
  it('without the backfill mark never changes any evaluation as of an earlier day', () => {
    fc.assert(
      fc.property(history, anyValue, pastDay, (kept, stated, asOf) => {
        const plain = { ...stated, provenance: { source: 'test' }, revision: 99 }
        const recorded = { ...plain, availableOn: knownFrom(plain, TODAY) }
        expect(verdictOf([...kept, recorded], asOf)).toEqual(verdictOf(kept, asOf))
      }),
      { numRuns: 500 },
    )
  })

  it('with the mark only adds: what an earlier day showed stays, but for what may still be put right', () => {
    let accepted = 0
    fc.assert(
      fc.property(history, anyValue, pastDay, (kept, stated, asOf) => {
        const marked = { ...stated, provenance: published, revision: 99, recordedAt: `${TODAY}T04:00:00.000Z` }
        const others = kept.filter((one) => one.period === marked.period && one.basis === marked.basis)
        if (!checkBackfill(marked, others, TODAY).ok) return
        accepted += 1
        const after = new Map(seriesAsOf([...kept, marked], asOf).map((point) => [keyOf(point), point]))
        for (const point of seriesAsOf(kept, asOf)) {
          const [before] = others.filter(({ revision }) => revision === point.revision)
          const mendable = before?.provenance.backfilled && before.recordedAt >= '2024-05-02'
          const shown = after.get(keyOf(point))
          expect(shown).toBeDefined()
          if (shown && !mendable) expect(isSameFigure(shown, point)).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
    expect(accepted).toBeGreaterThan(100)
  })
})

function keyOf({ period, basis }: SeriesPoint): string {
  return `${period} ${basis}`
}

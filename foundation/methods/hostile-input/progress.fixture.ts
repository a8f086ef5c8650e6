import fc from 'fast-check'
import {
  among,
  day,
  list,
  number,
  type Questions,
  rarely,
  record,
  share,
  shared,
  some,
  whole,
} from './values.fixture.ts'

const limits = record('lower', 'upper')
const better = fc.constantFrom('increase', 'decrease')
const table = fc
  .integer({ min: 0, max: 3 })
  .chain((width) => some(fc.array(whole, { minLength: width, maxLength: width })))
const points = (of: (value: number) => object) =>
  fc.tuple(
    fc
      .array(whole, { minLength: 5, maxLength: 7 })
      .map((all) => all.map((value, period) => ({ period, ...of(value) }))),
  )
const growth = fc.record({
  ...{ base: whole, baseYear: among(fc.constant(2015)), value: whole, year: among(fc.constant(2024)), desired: better },
  target: rarely(fc.record({ value: whole, year: among(fc.constant(2030)) })),
})

export const asked: Questions = {
  ...shared(3, 'minMaxScore', 'cagr'),
  ...shared(2, 'funnelRatioSignificance'),
  funnelProportionSignificance: fc.tuple(number, whole, share),
  funnelRateSignificance: fc.tuple(number, whole, share),
  standAmongProportions: fc.tuple(share, whole, share, number),
  standAmongRates: fc.tuple(number, number, record('persons', 'multiplier'), share),
  standAgainstValue: fc.tuple(limits, number),
  standAgainstValueTwice: fc.tuple(limits, limits, number),
  standAgainstInterval: fc.tuple(limits, limits),
  standAgainstRange: fc.tuple(number, limits),
  standAgainstTarget: fc.tuple(limits, number),
  judgeTarget: fc.tuple(number, number, better),
  judgeStanding: fc.tuple(fc.constantFrom('lower', 'far-higher'), better),
  ragStatus: fc.tuple(
    number,
    day,
    some(record('green', 'amber').map((one) => ({ ...one, from: '2026-01-01' }))),
    better,
    number,
  ),
  suppressTable: fc.tuple(table, among(fc.integer({ min: 3, max: 9 })), among(fc.constant(3))),
  auditTable: table.map((counts) => {
    const shown = [...(counts[0] ?? []), 'total'].map(() => false)
    return [counts, [...counts, shown].map(() => shown)]
  }),
  weightedScore: fc.tuple(some(fc.record({ score: rarely(share), weight: whole }))),
  entropyWeights: fc.tuple(table),
  combineWeights: fc.tuple(list, list, fc.constantFrom('mean', 'product')),
  eurostatProgress: fc.tuple(growth),
  openSdgProgress: fc.tuple(growth),
  healthyPeopleProgress: fc.tuple(
    fc.record({
      ...{ base: whole, recent: rarely(whole), target: rarely(whole), alpha: rarely(share), better },
      ...{ baseStandardError: rarely(whole), recentStandardError: rarely(whole) },
    }),
  ),
  recentTrend: points((value) => ({ value, lower: value - 1, upper: value + 1 })),
  recentProportionTrend: points((count) => ({ count, denominator: 1001 })),
  linearProjection: fc.tuple(some(record('x', 'y')), number, share),
}

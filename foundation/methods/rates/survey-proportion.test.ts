import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Respondent, surveyProportion } from './survey-proportion.ts'
import { calibratedWeights } from './survey-weights.ts'
import { wilson } from './wilson.ts'

const ask = (answers: readonly number[], more: (index: number) => Partial<Respondent> = () => ({})): Respondent[] =>
  answers.map((y, index) => ({ has: y === 1, weight: 1, ...more(index) }))
const SIX = [1, 1, 0, 0, 1, 0]
const sexed = ask(SIX, (index) => ({ groups: { sex: index < 2 ? 'F' : 'M', age: index % 2 ? 'old' : 'young' } }))

describe('a weighted proportion of a survey', () => {
  it('drawn one by one is p with √(p q / (n − 1))', () => {
    const seen = surveyProportion.must(ask(SIX))
    expect(seen).toMatchObject({ value: 0.5, n: 6, degreesOfFreedom: 5 })
    expect(seen.standardError).toBeCloseTo(Math.sqrt(0.25 / 5), 12)
    expect(seen.designEffect).toBeCloseTo(1, 12)
    expect(seen.effectiveSize).toBeCloseTo(6, 12)
    expect(seen.lower + seen.upper).toBeCloseTo(1, 12)
  })

  it('is less sure where clusters answer alike', () => {
    const alike = ask([1, 1, 1, 0, 0, 0, 1, 1, 0], (index) => ({ cluster: String(Math.floor(index / 3)) }))
    expect(surveyProportion.must(alike).designEffect).toBeGreaterThan(2)
  })

  it('names clusters within their stratum', () => {
    const place = (index: number) => ({ stratum: index < 6 ? 'a' : 'b', cluster: String(index % 3) })
    const seen = surveyProportion.must(ask([1, 0, 0, 0, 1, 0, 1, 1, 0, 1, 0, 1], place))
    expect(seen.degreesOfFreedom).toBe(4)
  })

  it('of some of them keeps the design of all', () => {
    const some = ask(SIX, (index) => ({ inDomain: index !== 5, cluster: String(index >> 1) }))
    const seen = surveyProportion.must(some)
    expect(seen).toMatchObject({ value: 0.6, n: 5, degreesOfFreedom: 2 })
  })

  it('that all have, or none, has the limits of its Kish size', () => {
    const all = surveyProportion.must(ask([1, 1, 1, 1], (index) => ({ weight: 1 + (index % 2) })))
    expect(all.effectiveSize).toBeCloseTo(36 / 10, 12)
    expect(all).toMatchObject({ value: 1, upper: 1, standardError: 0, designEffect: expect.closeTo(4 / 3.6, 12) })
    expect(all.lower).toBeCloseTo(wilson.must(3.6, 3.6).lower, 12)
    expect(surveyProportion.must(ask([0, 0])).lower).toBe(0)
  })

  it('has nothing left to chance where the groups explain it all', () => {
    const explained = ask([1, 1, 0, 0], (index) => ({ groups: { sex: index < 2 ? 'F' : 'M' } }))
    expect(surveyProportion(explained, { totals: { sex: { F: 60, M: 40 } } })).toMatchObject({ reason: 'undetermined' })
  })

  it('stands on the weights that fit the totals', () => {
    const totals = { sex: { F: 500, M: 500 }, age: { old: 300, young: 700 } }
    const weights = calibratedWeights.must(sexed, totals)
    const sum = (of: (one: Respondent) => boolean) =>
      sexed.reduce((all, one, index) => all + (of(one) ? (weights[index] ?? 0) : 0), 0)
    expect(sum(({ groups }) => groups?.sex === 'F')).toBeCloseTo(500, 6)
    expect(sum(({ groups }) => groups?.age === 'old')).toBeCloseTo(300, 6)
    expect(surveyProportion.must(sexed, { totals }).value).toBeCloseTo(sum(({ has }) => has) / 1_000, 12)
  })

  it('does not mind the scale of the weights, nor the order of the asked, and holds its value', () => {
    const asked = fc.array(
      fc.record({
        has: fc.boolean(),
        weight: fc.integer({ min: 1, max: 90 }),
        cluster: fc.constantFrom('a', 'b', 'c', 'd'),
      }),
      {
        minLength: 4,
        maxLength: 40,
      },
    )
    fc.assert(
      fc.property(asked, (given) => {
        const seen = surveyProportion(given)
        const again = surveyProportion(given.toReversed().map((one) => ({ ...one, weight: one.weight * 4 })))
        if ('reason' in seen || 'reason' in again) return
        for (const figure of ['value', 'lower', 'upper', 'standardError'] as const) {
          expect(again[figure]).toBeCloseTo(seen[figure], 8)
        }
        expect(seen.lower <= seen.value && seen.value <= seen.upper).toBe(true)
      }),
    )
  })

  it.each([
    ['nobody', [], 'too-few'],
    ['a weight of 0', [{ has: true, weight: 0 }], 'outside-range'],
    ['a weight that is no number', [{ has: true, weight: Number.NaN }], 'not-finite'],
    ['a stratum with one cluster', [{ has: true, weight: 1 }], 'undetermined'],
    ['clusters that agree', ask([1, 0, 1, 0], (index) => ({ cluster: String(index >> 1) })), 'undetermined'],
  ])('is not calculable for %s', (_, asked, reason) => {
    expect(surveyProportion(asked)).toMatchObject({ reason })
  })
})

describe('weights that give known totals', () => {
  it('of one margin are post-stratified', () => {
    const [weight] = calibratedWeights.must(sexed, { sex: { F: 500, M: 510 } })
    expect(weight).toBe(250)
  })

  it.each([
    ['no totals', {}, 'incomplete'],
    ['a margin that was not asked', { town: { A: 5 } }, 'incomplete'],
    ['a group without a total', { sex: { F: 5 } }, 'incomplete'],
    ['a total without anybody', { sex: { F: 5, M: 5, X: 1 } }, 'incomplete'],
    ['margins of other sums', { sex: { F: 5, M: 5 }, age: { old: 5, young: 6 } }, 'contradiction'],
    ['a total of 0', { sex: { F: 0, M: 5 } }, 'outside-range'],
  ])('are not calculable for %s', (_, totals, reason) => {
    expect(calibratedWeights(sexed, totals as Record<string, Record<string, number>>)).toMatchObject({ reason })
    expect(surveyProportion(sexed, { totals: totals as Record<string, Record<string, number>> })).toMatchObject({
      reason,
    })
  })

  it('are not calculable for a weight of 0, nor where no weights give the totals', () => {
    expect(calibratedWeights([{ weight: 0, groups: { sex: 'F' } }], { sex: { F: 1 } })).toMatchObject({
      reason: 'outside-range',
    })
    const bound = [
      { weight: 1, groups: { sex: 'F', age: 'old' } },
      { weight: 1, groups: { sex: 'M', age: 'young' } },
    ]
    const totals = { sex: { F: 5, M: 5 }, age: { old: 3, young: 7 } }
    expect(calibratedWeights(bound, totals)).toMatchObject({ reason: 'undetermined' })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeIndex, type IndexArithmetic, type RegionFigures } from './compute-index.ts'
import { exampleIndex } from './index-definition.fixture.ts'

const region = (code: string, figures: Record<string, number>): RegionFigures => ({
  region: code,
  figures: new Map(Object.entries(figures)),
})
const CITIES = [
  region('1', { 'life-expectancy': 82, beds: 7.9, 'infant-mortality': 3.2 }),
  region('2', { 'life-expectancy': 79, beds: 6.1, 'infant-mortality': 4.5 }),
  region('3', { 'life-expectancy': 80.5, beds: 9, 'infant-mortality': 2.1 }),
  region('4', { 'life-expectancy': 77.8, beds: 5.2, 'infant-mortality': 6 }),
]
const definition = exampleIndex()
const compute = (regions: readonly RegionFigures[], index = definition) => computeIndex(index, regions)
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
const items = (result: IndexArithmetic | undefined) => result?.dimensions.flatMap(({ indicators }) => indicators) ?? []

describe('composite index', () => {
  it('gives the worked example', () => {
    const results = compute(CITIES)
    expect(results.map(({ score }) => score)).toEqual([83.375, 29.451, 85.027, 0].map((s) => expect.closeTo(s, 3)))
    expect(items(results[0]).map(({ entropyWeight }) => entropyWeight)).toEqual(
      [0.338493, 0.303128, 0.358379].map((w) => expect.closeTo(w, 6)),
    )
    expect(items(results[0]).map(({ weight }) => weight)).toEqual(
      [0.419247, 0.251564, 0.329189].map((w) => expect.closeTo(w, 6)),
    )
    expect(results[0]).toMatchObject({ region: '1', coverage: 1, method: definition.method })
  })

  it('combines by product when asked', () => {
    const results = compute(CITIES, exampleIndex({ method: 'product-of-expert-and-entropy' }))
    expect(items(results[0]).map(({ weight }) => weight)).toEqual(
      [0.501641, 0.179692, 0.318667].map((w) => expect.closeTo(w, 6)),
    )
  })

  it('opens every sub-index to its arithmetic', () => {
    const [first] = compute(CITIES)
    const people = first?.dimensions[0]
    const [life, infants] = people?.indicators ?? []
    if (!life || !infants || !first) throw new Error('the first city has two indicators of people')
    expect(infants).toMatchObject({ value: 3.2, worst: 6, best: 2.1, score: expect.closeTo((2.8 / 3.9) * 100, 9) })
    expect(infants).toMatchObject({ number: '30', expertWeight: 0.2 })
    expect(people?.weight).toBeCloseTo(life.weight + infants.weight, 12)
    const byHand =
      (life.weight * (life.score ?? 0) + infants.weight * (infants.score ?? 0)) / (life.weight + infants.weight)
    expect(people?.score).toBeCloseTo(byHand, 10)
    const whole = sum(first.dimensions.map(({ score = 0, weight }) => score * weight))
    expect(first.score).toBeCloseTo(whole, 10)
  })
})

describe('an index with gaps', () => {
  it('renormalises a sub-index over the figures there are', () => {
    const result = compute([...CITIES, region('5', { 'life-expectancy': 82, beds: 9 })]).at(-1)
    expect(result?.dimensions[0]).toMatchObject({ score: 100, coverage: 0.5 })
    expect(result?.score).toBe(100)
  })

  it('leaves out a sub-index below the coverage asked for, and goes on with the others', () => {
    const strict = exampleIndex({ minimumCoverage: 0.6 })
    const result = compute([...CITIES, region('5', { 'life-expectancy': 77.8, beds: 9 })], strict).at(-1)
    expect(result?.dimensions[0]).not.toHaveProperty('score')
    expect(result?.score).toBe(100)
  })

  it('is not calculable on too few figures, and without any', () => {
    const results = compute([...CITIES, region('5', { beds: 9 }), region('6', {})])
    expect(results[4]?.dimensions[1]?.score).toBe(100)
    expect(results[4]).not.toHaveProperty('score')
    expect(results[5]).not.toHaveProperty('score')
    const loose = compute([region('6', {})], exampleIndex({ minimumCoverage: 0 }))
    expect(loose[0]).not.toHaveProperty('score')
  })

  it('refuses a figure that is no number', () => {
    expect(() => compute([region('1', { beds: Number.NaN })])).toThrow(RangeError)
  })
})

const figure = (low: number, high: number) =>
  fc.option(fc.double({ min: low, max: high, noNaN: true }), { nil: undefined, freq: 4 })
const regions = fc.array(fc.tuple(figure(70, 90), figure(0, 10), figure(0, 20)), { maxLength: 8 }).map((rows) =>
  rows.map(([life, infants, beds], index) =>
    region(`${index}`, {
      ...(life !== undefined && { 'life-expectancy': life }),
      ...(infants !== undefined && { 'infant-mortality': infants }),
      ...(beds !== undefined && { beds }),
    }),
  ),
)
const anyIndex = fc
  .constantFrom('expert' as const, 'mean-of-expert-and-entropy' as const, 'product-of-expert-and-entropy' as const)
  .map((method) => exampleIndex({ method }))

describe('any index', () => {
  it('stays within 0…100 and its weights add to 1', () => {
    fc.assert(
      fc.property(regions, anyIndex, (given, index) => {
        for (const result of compute(given, index)) {
          for (const { score } of [result, ...result.dimensions])
            if (score !== undefined) expect(score >= 0 && score <= 100).toBe(true)
          expect(sum(items(result).map(({ weight }) => weight))).toBeCloseTo(1, 12)
          expect(sum(items(result).map(({ expertWeight }) => expertWeight))).toBeCloseTo(1, 12)
        }
      }),
    )
  })

  it('never falls when a figure gets better, the weights being fixed', () => {
    const steps = fc.constantFrom(['life-expectancy', 1], ['infant-mortality', -1], ['beds', 1] as const)
    fc.assert(
      fc.property(regions, steps, fc.double({ min: 0, max: 5, noNaN: true }), (given, [code, sign], step) => {
        const index = exampleIndex({ method: 'expert' })
        const better = given.map(({ region: name, figures }) => {
          const value = figures.get(code as string)
          const raised = value === undefined ? figures : new Map([...figures, [code, value + step * Number(sign)]])
          return { region: name, figures: raised as ReadonlyMap<string, number> }
        })
        const before = compute(given, index)
        compute(better, index).forEach((after, row) => {
          expect((after.score ?? 0) + 1e-9).toBeGreaterThanOrEqual(before[row]?.score ?? 0)
        })
      }),
    )
  })

  it('does not depend on the order of the regions', () => {
    fc.assert(
      fc.property(regions, anyIndex, (given, index) => {
        const forth = compute(given, index).map(({ score }) => score)
        const back = compute(given.toReversed(), index).map(({ score }) => score)
        expect(back.toReversed()).toEqual(
          forth.map((score) => (score === undefined ? score : expect.closeTo(score, 9))),
        )
      }),
    )
  })
})

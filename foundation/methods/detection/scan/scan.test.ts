import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalculated } from '../../not-calculable.ts'
import { numbersIn } from '../rnssp/rnssp.fixture.ts'
import { cannotBeat, logLikelihoodRatio } from './likelihood.ts'
import { type SpaceTimeArea, spaceTimeScan } from './space-time-scan.ts'
import { type ScanArea, spatialScan } from './spatial-scan.ts'

const row = [0, 1, 2, 3, 4, 5].map((x) => ({ x, y: 0, cases: x < 2 ? 9 : 1, population: 1000 }))
const settings = { seed: 1, replicates: 0 }
const areas = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 40 }),
    y: fc.integer({ min: 0, max: 40 }),
    cases: fc.nat(12),
    population: fc.integer({ min: 50, max: 900 }),
  }),
  { minLength: 3, maxLength: 14 },
)

describe('the spatial scan', () => {
  it('is the one of the example', () => {
    const { clusters, cases } = spatialScan.must(row, { seed: 1 })
    expect(cases).toBe(22)
    expect(clusters[0]).toMatchObject({ members: [0, 1], cases: 18, radius: 1, pValue: 0.001 })
    expect(clusters[0]?.expected).toBeCloseTo(22 / 3, 12)
    expect(clusters[0]?.logLikelihoodRatio).toBeCloseTo(10.9658, 4)
    expect(clusters[0]?.relativeRisk).toBeCloseTo(9, 12)
  })

  it('lists clusters that share no place, highest ratio first, none above the share', () => {
    fc.assert(
      fc.property(areas, fc.double({ min: 0.05, max: 1, noNaN: true }), (list, maxShare) => {
        const found = spatialScan(list, { ...settings, maxShare })
        if (!isCalculated(found)) return
        const total = list.reduce((sum, { population }) => sum + population, 0)
        const places = found.clusters.flatMap(({ members }) => members)
        expect(new Set(places).size).toBe(places.length)
        found.clusters.forEach((one, index) => {
          const held = one.members.reduce((sum, member) => sum + (list[member]?.population ?? 0), 0)
          expect(held).toBeLessThanOrEqual(maxShare * total + 1e-9)
          expect(one.expected).toBeCloseTo((found.cases * held) / total, 9)
          expect(one.logLikelihoodRatio).toBeLessThanOrEqual(
            (found.clusters[index - 1]?.logLikelihoodRatio ?? 1e9) + 1e-8,
          )
          expect(one.ratio).toBeGreaterThan(1)
        })
      }),
    )
  })

  it('does not hang on the order of the places, the unit of length or that of the population', () => {
    fc.assert(
      fc.property(areas, (list) => {
        const found = spatialScan(list, settings)
        if (!isCalculated(found)) return
        const best = found.clusters[0]?.logLikelihoodRatio ?? 0
        const turned = spatialScan.must(list.toReversed(), settings).clusters[0]?.logLikelihoodRatio ?? 0
        const larger = list.map((area) => ({ ...area, x: area.x * 8, y: area.y * 8, population: area.population * 4 }))
        expect(turned).toBeCloseTo(best, 9)
        expect(spatialScan.must(larger, settings).clusters[0]?.logLikelihoodRatio ?? 0).toBeCloseTo(best, 9)
      }),
    )
  })

  it('takes places at one distance together', () => {
    const ring = [
      { x: 0, y: 0, cases: 5 },
      { x: 1, y: 0, cases: 5 },
      { x: -1, y: 0, cases: 0 },
      { x: 9, y: 9, cases: 0 },
    ]
    const list = ring.map((place) => ({ ...place, population: 100 }))
    // Around place 1 alone: 0 and 1; around 0 there is no circle with 1 and without 2.
    expect(spatialScan.must(list, { ...settings, maxShare: 0.5 }).clusters[0]?.members).toEqual([1, 0])
  })

  it('measures on the sphere in km', () => {
    const list = [112.9, 112.9, 113.9].map((x, index) => ({
      x,
      y: 34.7 + index / 10,
      cases: index < 2 ? 9 : 1,
      population: 10,
    }))
    const [cluster] = spatialScan.must(list, { ...settings, coordinates: 'great-circle', maxShare: 0.7 }).clusters
    expect(cluster?.members).toEqual([0, 1])
    expect(cluster?.radius).toBeCloseTo(11.1195, 3)
  })

  it('knows that the pole is one place, and 180° east the same as 180° west', () => {
    const at = (longitudes: readonly number[], latitude: number) => [
      ...longitudes.map((x, index) => ({ x, y: latitude, cases: index === 0 ? 6 : 0, population: 10 })),
      { x: 10, y: 10, cases: 1, population: 10 },
    ]
    for (const list of [at([0, 90, -170], 90), at([180, -180], 40)]) {
      const { clusters } = spatialScan.must(list, { ...settings, coordinates: 'great-circle', maxShare: 0.8 })
      expect(clusters[0]?.members).toHaveLength(list.length - 1)
    }
  })

  it('takes places at one point, or at one distance far from the origin, together', () => {
    const list = [0, 1, -1, 40].map((step, index) => {
      return { x: 543_210.1 + 0.1 * step, y: 3_827_000.3, cases: [5, 5, 0, 0][index] as number, population: 100 }
    })
    const members = spatialScan.must(list, { ...settings, maxShare: 0.75 }).clusters.map((one) => one.members)
    // Around place 0 both neighbours stand 0.1 away: no circle has one of them.
    expect(members).toEqual([[1, 0]])
    const twins = row.flatMap((area) => [area, { ...area, cases: 0 }])
    expect(spatialScan.must(twins, settings).clusters[0]?.members.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3])
  })

  it('lets a circle hold exactly its share, and places without persons or cases take part', () => {
    const list = [0.1, 0.2, 0.3, 0].map((population, x) => ({ x, y: 0, population, cases: [5, 5, 1, 0][x] as number }))
    expect(spatialScan.must(list, settings).clusters[0]?.members).toEqual([0, 1])
  })

  it('has no relative risk where every case lies within', () => {
    const list = row.map((area) => ({ ...area, cases: area.x === 0 ? 7 : 0 }))
    expect(spatialScan.must(list, settings).clusters[0]).toMatchObject({ members: [0], relativeRisk: null })
  })

  it('gives the same p for the same seed, about 1 in 20 below 0.05 without any cluster', () => {
    const p = (seed: number) => spatialScan.must(row, { seed, replicates: 99 }).clusters.map(({ pValue }) => pValue)
    expect(p(3)).toEqual(p(3))
    const low = Array.from({ length: 200 }, (_, seed) => {
      const cases = row.map((_, place) => 2 + ((seed * 7 + place * 13 + ((seed * place) % 11)) % 4))
      const flat = row.map((area, place) => ({ ...area, cases: cases[place] as number }))
      return spatialScan.must(flat, { seed, replicates: 19 }).clusters[0]?.pValue ?? 1
    }).filter((value) => value <= 0.05).length
    expect(low).toBeLessThan(20)
  })

  it('stops early where the data are nothing special', () => {
    const flat = row.map((area) => ({ ...area, cases: 3 + (area.x % 2) }))
    const { replicates, clusters } = spatialScan.must(flat, { seed: 1, replicates: 999, stopAfter: 10 })
    expect(replicates).toBeLessThan(100)
    expect(clusters[0]?.pValue).toBeCloseTo(10 / replicates, 12)
    const special = spatialScan.must(row, { seed: 1, replicates: 99, stopAfter: 10 })
    expect([special.replicates, special.clusters[0]?.pValue]).toEqual([99, 0.01])
  })

  it('finds nothing where all is as expected, or no circle is small enough', () => {
    const flat = row.map((area) => ({ ...area, cases: 3 }))
    expect(spatialScan.must(flat, { seed: 1, replicates: 9 })).toEqual({ cases: 18, clusters: [], replicates: 9 })
    expect(spatialScan.must(row, { ...settings, maxShare: 0.1 }).clusters).toEqual([])
    expect(spatialScan.must(row, { ...settings, most: 1 }).clusters).toHaveLength(1)
    expect(spatialScan.must(row, { ...settings, maxShare: 1 }).clusters[0]?.members).toEqual([0, 1])
  })

  it('makes no cluster of the rounding of sums', () => {
    const list = [1, 3, 5, 2, 4, 1, 3, 5, 2].map((cases, x) => ({ x: x * x, y: 0, cases, population: 0.1 * cases }))
    expect(spatialScan.must(list, { ...settings, maxShare: 0.9 }).clusters).toEqual([])
  })

  it('refuses what cannot be', () => {
    const refused = (list: readonly ScanArea[], more: object = {}) => spatialScan(list, { ...settings, ...more })
    expect(refused([])).toMatchObject({ reason: 'too-few' })
    expect(refused(row.map((area) => ({ ...area, cases: 0 })))).toMatchObject({ reason: 'too-few' })
    expect(refused(row.map((area) => ({ ...area, population: 0 })))).toMatchObject({ reason: 'contradiction' })
    expect(refused(row.map((area) => ({ ...area, cases: 1.5 })))).toMatchObject({ reason: 'outside-range' })
    expect(refused(row.map((area) => ({ ...area, x: Number.NaN })))).toMatchObject({ reason: 'not-finite' })
    expect(
      refused(
        row.map((area) => ({ ...area, y: 95 })),
        { coordinates: 'great-circle' },
      ),
    ).toMatchObject({ reason: 'outside-range' })
    expect(refused(row.map((area) => ({ ...area, cases: 1e9 })))).toMatchObject({ reason: 'outside-range' })
    expect(refused(row.map((area) => ({ ...area, population: 1e308 })))).toMatchObject({ reason: 'not-finite' })
    const almostNobody = row.map((area) => ({ ...area, population: area.x === 0 ? 1e-300 : 1e300 }))
    expect(refused(almostNobody)).toMatchObject({ reason: 'contradiction' })
    for (const more of [
      { coordinates: 'polar' },
      { replicates: 1e15 },
      { maxShare: 0 },
      { maxShare: 50 },
      { replicates: -1 },
      { seed: 0.5 },
      { stopAfter: 0 },
      { most: 0 },
    ]) {
      expect(refused(row, more)).toMatchObject({ reason: 'outside-range' })
    }
  })
})

describe('the space-time scan', () => {
  const county: SpaceTimeArea[] = [0, 1, 2, 3].map((x) => {
    return { x, y: 0, cases: x === 0 ? [1, 0, 1, 8] : [1, 1, 1, 1], population: 1000 }
  })

  it('is the one of the example', () => {
    const [cluster] = spaceTimeScan.must(county, { seed: 1 }).clusters
    expect(cluster).toMatchObject({ members: [0], first: 3, last: 3, cases: 8, expected: 1.375 })
  })

  it('finds over all periods at least what it finds to the last', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(6), { minLength: 6, maxLength: 6 }), { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 1, max: 6 }),
        (counts, longest) => {
          const list = counts.map((cases, x) => ({ x: x * x, y: 0, cases, population: 100 + x }))
          const scan = (mode: 'prospective' | 'retrospective') => spaceTimeScan(list, { ...settings, mode, longest })
          const [now, ever] = [scan('prospective'), scan('retrospective')]
          if (!isCalculated(now) || !isCalculated(ever)) return
          for (const { first, last, cases, members } of now.clusters) {
            expect(last).toBe(5)
            expect(last - first).toBeLessThan(longest)
            const counted = members
              .flatMap((member) => (counts[member] ?? []).slice(first))
              .reduce((sum, c) => sum + c, 0)
            expect(counted).toBe(cases)
          }
          expect(ever.clusters[0]?.logLikelihoodRatio ?? 0).toBeGreaterThanOrEqual(
            (now.clusters[0]?.logLikelihoodRatio ?? 0) - 1e-9,
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  it('takes a population of each period', () => {
    const list = county.map((area) => ({ ...area, population: [1000, 1000, 1000, area.x === 0 ? 9000 : 1000] }))
    // Eight of nine thousand is what is to be expected there.
    expect(spaceTimeScan.must(list, settings).clusters[0]?.logLikelihoodRatio ?? 0).toBeLessThan(1)
  })

  it('refuses what cannot be', () => {
    const refused = (list: readonly SpaceTimeArea[], more: object = {}) => spaceTimeScan(list, { ...settings, ...more })
    expect(refused([])).toMatchObject({ reason: 'incomplete' })
    expect(refused([...county, { x: 9, y: 9, cases: [1], population: 5 }])).toMatchObject({ reason: 'incomplete' })
    expect(refused([{ x: 9, y: 9, cases: [1, 1], population: [5] }])).toMatchObject({ reason: 'incomplete' })
    expect(refused(county, { longest: 5 })).toMatchObject({ reason: 'outside-range' })
    expect(refused(county, { mode: 'later' })).toMatchObject({ reason: 'outside-range' })
    expect(refused(county.map((area) => ({ ...area, population: 0 })))).toMatchObject({ reason: 'contradiction' })
  })
})

describe('underneath', () => {
  it('the likelihood ratio is 0 where there is no excess, and has one term where all cases are within', () => {
    expect(logLikelihoodRatio(3, 4, 10)).toBe(0)
    expect(logLikelihoodRatio(10, 4, 10)).toBeCloseTo(10 * Math.log(2.5), 12)
    expect(logLikelihoodRatio(6, 4, 10)).toBeCloseTo(6 * Math.log(1.5) + 4 * Math.log(4 / 6), 12)
  })

  it('never leaves out a window that would win', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 1e-6, max: 1, maxExcluded: true, noNaN: true }),
        (cases, more, share) => {
          const total = cases + more
          const expected = share * total
          const ratio = logLikelihoodRatio(cases, expected, total)
          if (ratio > 1e-6) expect(cannotBeat(ratio * (1 - 1e-9), cases, expected, total)).toBe(false)
          expect(ratio).toBeGreaterThanOrEqual(-1e-9)
        },
      ),
    )
  })

  it('answers no NaN, whatever it is given', () => {
    const number = fc.oneof(fc.double(), fc.nat(9), fc.constantFrom(Number.NaN, -1, 0, Number.POSITIVE_INFINITY))
    const area = fc.record({ x: number, y: number, cases: number, population: number })
    fc.assert(
      fc.property(fc.array(area, { maxLength: 6 }), (list) => {
        for (const coordinates of ['cartesian', 'great-circle'] as const) {
          const answer = spatialScan(list, { seed: 1, replicates: 3, coordinates })
          if (isCalculated(answer)) expect(numbersIn(answer).every(Number.isFinite)).toBe(true)
        }
      }),
    )
  })
})

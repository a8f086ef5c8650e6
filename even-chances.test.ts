import { expect, it } from 'vitest'
import { inspectorOf, objectOf, plainPool, planOf, seedNumber } from './draw.fixture.ts'
import { drawLots } from './draw-lots.ts'
import { sampleOf } from './sample-of.ts'

/**
 * Pearson's statistic. What is drawn without putting back varies less than what is drawn with it: for `drawn` of all, by the factor
 * (all − drawn) ÷ (all − 1), which is divided out, so that it follows χ² with one degree less than there are codes.
 */
function statistic(tally: ReadonlyMap<string, number>, codes: readonly string[], drawn: number, times: number): number {
  const expected = (times * drawn) / codes.length
  const sum = codes.reduce((total, code) => total + ((tally.get(code) ?? 0) - expected) ** 2 / expected, 0)
  return (sum * (codes.length - 1)) / (codes.length - drawn)
}

/** χ² that is exceeded once in a thousand times (NIST/SEMATECH e-Handbook, 1.3.6.7.4), by degrees of freedom. */
const EXCEEDED = { 4: 18.467, 5: 20.515, 9: 27.877, 11: 31.264, 19: 43.82 } as const

function tallyOf(lists: Iterable<readonly string[]>): Map<string, number> {
  const tally = new Map<string, number>()
  for (const list of lists) for (const code of list) tally.set(code, (tally.get(code) ?? 0) + 1)
  return tally
}

// The seeds are fixed: what passes once passes always.
const TIMES = 2_000
const seeds = Array.from({ length: TIMES }, (_, index) => seedNumber(index))

it('every object of a stratum is as likely to be drawn', () => {
  const pool = plainPool(12, 2)
  const small = [objectOf('a0', { stratum: 'A' }), objectOf('a1', { stratum: 'A' })]
  const all = { ...pool, objects: [...pool.objects, ...small] }
  const plan = planOf(3, { strata: [...planOf(3).strata, { stratum: 'A', count: 0 }] })
  const drawn = seeds.map((seed) => drawLots(all, plan, seed).drawn.map(({ object }) => object))
  const codes = pool.objects.map(({ code }) => code)
  expect(statistic(tallyOf(drawn), codes, 3, TIMES)).toBeLessThan(EXCEEDED[11])
  expect(drawn.flat().some((code) => code.startsWith('a'))).toBe(false)
})

it('every two of five objects are as likely to be drawn together', () => {
  const pool = plainPool(5, 2)
  const pairs = seeds.map((seed) => [
    drawLots(pool, planOf(2), seed)
      .drawn.map(({ object }) => object)
      .toSorted()
      .join(' '),
  ])
  const codes = [...tallyOf(pairs).keys()]
  expect(codes.length).toBe(10)
  expect(statistic(tallyOf(pairs), codes, 1, TIMES)).toBeLessThan(EXCEEDED[9])
})

it('every inspector is as likely to be picked for an object, and to lead', () => {
  const pool = { objects: [objectOf('o')], inspectors: plainPool(0, 6).inspectors }
  const picked = seeds.map((seed) => drawLots(pool, planOf(1, { lead: {} }), seed).drawn[0]?.inspectors ?? [])
  const codes = pool.inspectors.map(({ code }) => code)
  expect(statistic(tallyOf(picked), codes, 2, TIMES)).toBeLessThan(EXCEEDED[5])
  expect(statistic(tallyOf(picked.map((one) => one.slice(0, 1))), codes, 1, TIMES)).toBeLessThan(EXCEEDED[5])
})

it('a lead who must be qualified is drawn among those who are', () => {
  const leads = plainPool(0, 5).inspectors.map((one) => ({ ...one, qualifications: ['lead'] }))
  const pool = { objects: [objectOf('o')], inspectors: [...leads, inspectorOf('other')] }
  const plan = planOf(1, { lead: { qualification: 'lead' } })
  const picked = seeds.map((seed) => drawLots(pool, plan, seed).drawn[0]?.inspectors.slice(0, 1) ?? [])
  const codes = leads.map(({ code }) => code)
  expect(statistic(tallyOf(picked), codes, 1, TIMES)).toBeLessThan(EXCEEDED[4])
})

it('every household is as likely to be in a sample', () => {
  const list = Array.from({ length: 20 }, (_, index) => `h${index}`)
  const samples = seeds.map((seed) => sampleOf(list, 'toilets', 4, seed))
  expect(statistic(tallyOf(samples), list, 4, TIMES)).toBeLessThan(EXCEEDED[19])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, harmOfLeaving, harmOfLink, isSampled, place } from './place.ts'

const THRESHOLDS = { automatic: 6, review: 0 }
const candidate = (person: string, score: number, isBarred = false): Candidate => ({
  chart: `${person}${score}`,
  person,
  score,
  isBarred,
  isApart: false,
})

describe('a newcomer', () => {
  it('is of the one person who is alike enough', () => {
    expect(place([candidate('A', 9), candidate('B', -3)], THRESHOLDS, false)).toEqual({
      person: 'A',
      best: candidate('A', 9),
      doubts: [],
    })
  })

  it('is somebody new where nobody is alike, and somebody is asked where one may be', () => {
    expect(place([candidate('A', -1)], THRESHOLDS, false)).toEqual({ person: undefined, score: undefined, doubts: [] })
    expect(place([candidate('A', 3)], THRESHOLDS, false).doubts.map(({ person }) => person)).toEqual(['A'])
  })

  it('is not laid to one of two, to somebody barred, or by one chart against all the others', () => {
    expect(place([candidate('A', 9), candidate('B', 8)], THRESHOLDS, false)).toMatchObject({
      person: undefined,
      doubts: [{ person: 'A' }, { person: 'B' }],
    })
    expect(place([candidate('A', 9), candidate('A', 7, true)], THRESHOLDS, false).person).toBeUndefined()
    expect(place([candidate('A', 9), candidate('A', -30)], THRESHOLDS, false).person).toBeUndefined()
  })

  it('without a number of its own, as a newborn, is nobody’s where a second may be meant', () => {
    expect(place([candidate('A', 9), candidate('B', 1)], THRESHOLDS, true).person).toBeUndefined()
    expect(place([candidate('A', 9)], THRESHOLDS, true).person).toBe('A')
  })

  it('is never laid to somebody barred, and each person likely enough is either theirs or asked about', () => {
    const any = fc.record({
      chart: fc.string(),
      person: fc.constantFrom('A', 'B', 'C'),
      score: fc.integer({ min: -40, max: 40 }),
      isBarred: fc.boolean(),
      isApart: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(any), fc.boolean(), (candidates, isAmbiguous) => {
        const { person, doubts } = place(candidates, THRESHOLDS, isAmbiguous)
        expect(candidates.some((one) => one.person === person && (one.isBarred || one.isApart))).toBe(false)
        const apart = new Set(candidates.filter((one) => one.isApart).map((one) => one.person))
        const likely = candidates.filter((one) => one.score >= 0 && one.person !== person && !apart.has(one.person))
        expect(new Set(doubts.map((one) => one.person))).toEqual(new Set(likely.map((one) => one.person)))
      }),
    )
  })
})

it('harm grows with the chance of it, and a wrong link outweighs a missing one', () => {
  expect(harmOfLeaving(5, 3)).toBeGreaterThan(harmOfLeaving(1, 3))
  expect(harmOfLink(-5, 3)).toBeGreaterThan(harmOfLink(5, 3))
  expect(harmOfLink(0, 2)).toBeGreaterThan(harmOfLeaving(0, 2))
})

it('one link in two hundred is drawn, the same in either order', () => {
  const drawn = Array.from({ length: 10_000 }, (_, at) => isSampled('7', String(at + 8))).filter((one) => one)
  expect(drawn).toHaveLength(50)
  expect(isSampled('9', '4')).toBe(isSampled('4', '9'))
})

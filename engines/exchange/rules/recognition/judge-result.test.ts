import { addDays, dayNumber, dayOfNumber } from '@kangcheng/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecognitionScope } from '../../contract/recognition.ts'
import { inForce, type PlacedList } from './in-force.ts'
import { judgeResult, type ResultFacts } from './judge-result.ts'
import { reaches } from './reach.ts'
import { HBA1C, testList } from './recognition.fixture.ts'

const EAST = { code: 'east-hospital', regionPath: '/410000/410100/410181/' }
const WEST = { code: 'west-hospital', regionPath: '/410000/410100/410181/410181106/' }
const CITY = { code: 'city-hospital', regionPath: '/410000/410100/410102/' }
const FAR = { code: 'far-hospital', regionPath: '/330000/330800/330881/' }
const ORDER = { institution: WEST, day: '2026-11-22' }
const RESULT: ResultFacts = { institution: EAST, day: '2026-11-01', status: 'final', flags: [] }

const force = inForce([{ list: testList(), regionPath: '/' }], EAST.regionPath, ORDER.day)
const judge = (facts: Partial<ResultFacts>, order = ORDER) => {
  const listed = force.items.find(({ item }) => item.code === 'hba1c')
  if (!listed) throw new Error('the item is in force')
  return judgeResult(listed, force, { ...RESULT, ...facts }, order)
}
const obstacles = (facts: Partial<ResultFacts>) => {
  const judged = judge(facts)
  return judged.offered ? [] : judged.obstacles
}

describe('a result', () => {
  it.each(['final', 'amended', 'corrected'])('is offered when it is %s, until its days are over', (status) => {
    expect(judge({ status, flags: ['H'] })).toMatchObject({ offered: true, until: '2026-12-31' })
  })

  it.each<[Partial<ResultFacts>, string[]]>([
    [{ status: 'registered' }, ['not-final']],
    [{ status: 'entered-in-error' }, ['not-final']],
    [{ day: undefined }, ['undated']],
    [{ day: '2026-11-23' }, ['after-order']],
    [{ day: '2025-12-31' }, ['too-old', 'mark-not-valid']],
    [{ institution: undefined }, ['institution-unknown']],
    [{ institution: WEST }, ['own-institution']],
    [{ institution: CITY }, ['no-mark']],
    [{ flags: ['LL'] }, ['critical']],
    [
      { institution: undefined, day: undefined, status: 'preliminary', flags: ['AA'] },
      ['not-final', 'undated', 'institution-unknown', 'critical'],
    ],
  ])('%j is not: %j', (facts, expected) => {
    expect(obstacles(facts)).toEqual(expected)
  })

  it('reaches no institution outside of its mark', () => {
    expect(judge({}, { ...ORDER, institution: CITY })).toEqual({ offered: false, obstacles: ['out-of-scope'] })
  })

  it('is offered exactly from its day to the last of its window, whatever the window', () => {
    const day = fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2026-12-31') }).map(dayOfNumber)
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 730 }), fc.integer({ min: -5, max: 900 }), (examined, days, age) => {
        const [listed] = inForce(
          [{ list: testList({ items: [{ ...HBA1C, days }] }), regionPath: '/' }],
          '/',
          '2026-06-01',
        ).items
        if (!listed) throw new Error('the item is in force')
        const order = { institution: WEST, day: addDays(examined, age) }
        const judged = judgeResult(listed, force, { ...RESULT, day: examined }, order)
        expect(judged.offered).toBe(age >= 0 && age <= days)
        if (judged.offered) expect(judged.until).toBe(addDays(examined, days))
      }),
    )
  })

  it('that is not offered always says why', () => {
    const facts = fc.record({
      institution: fc.constantFrom(EAST, WEST, CITY, FAR, undefined),
      day: fc.constantFrom(undefined, '2026-11-22', '2026-11-23', '2026-09-22', '2020-01-01'),
      status: fc.constantFrom('final', 'preliminary', 'unknown'),
      flags: fc.subarray(['H', 'HH', 'A']),
    })
    fc.assert(
      fc.property(facts, (some) => {
        const judged = judge(some)
        expect(judged.offered || judged.obstacles.length > 0).toBe(true)
      }),
    )
  })
})

describe('a mark', () => {
  it.each<[RecognitionScope, string[]]>([
    ['national', ['west-hospital', 'city-hospital', 'far-hospital']],
    ['province', ['west-hospital', 'city-hospital']],
    ['city', ['west-hospital', 'city-hospital']],
    ['county', ['west-hospital']],
    ['alliance', ['city-hospital']],
  ])('of a %s reaches %j', (scope, expected) => {
    const alliances = [{ name: { zh: '医共体' }, members: ['east-hospital', 'city-hospital'] }]
    const reached = [WEST, CITY, FAR].filter((to) => reaches(scope, EAST, to, alliances))
    expect(reached.map(({ code }) => code)).toEqual(expected)
  })

  it('reaches nobody from a place that the directory does not know, but the whole country', () => {
    const nowhere = { code: 'nowhere', regionPath: undefined }
    expect(reaches('province', nowhere, nowhere, [])).toBe(false)
    expect(reaches('national', nowhere, EAST, [])).toBe(true)
  })
})

describe('lists in force', () => {
  const placed: PlacedList[] = [
    {
      list: testList({ code: 'nation', items: [{ ...HBA1C, days: 30 }], reasons: [{ code: 'n', name: { zh: '国' } }] }),
      regionPath: '/',
    },
    {
      list: testList({ code: 'county', items: [{ ...HBA1C, days: 60 }], reasons: [{ code: 'c', name: { zh: '县' } }] }),
      regionPath: '/410000/410100/410181/',
    },
    {
      list: testList({ code: 'county', version: 2, validFrom: '2026-12-01', items: [{ ...HBA1C, days: 90 }] }),
      regionPath: '/410000/410100/410181/',
    },
    {
      list: testList({ code: 'county', version: 3, validFrom: '2020-01-01', validTo: '2020-12-31' }),
      regionPath: '/410000/410100/410181/',
    },
  ]
  const days = (region: string, day: string) => inForce(placed, region, day).items.map(({ item }) => item.days)

  it('are those of the place and of the day; the smallest region has the last word on an item', () => {
    expect(days(WEST.regionPath, '2026-11-22')).toEqual([60])
    expect(days(WEST.regionPath, '2026-12-01')).toEqual([90])
    expect(days(FAR.regionPath, '2026-12-01')).toEqual([30])
    expect(days(WEST.regionPath, '2025-12-31')).toEqual([])
  })

  it('join their reasons, those of the larger regions first, and their marks', () => {
    const { reasons, items } = inForce(placed, WEST.regionPath, '2026-11-22')
    expect(reasons.map(({ code }) => code)).toEqual(['n', 'c'])
    expect(items[0]?.marks).toHaveLength(2)
  })
})

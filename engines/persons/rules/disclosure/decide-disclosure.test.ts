import { addDays, dayNumber, dayOfNumber } from '@kangcheng/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Consent, Guardianship } from '../../contract/index.ts'
import { type Asker, type Disclosure, decideDisclosure } from './decide-disclosure.ts'
import { guardianship, objection, permit, RULES } from './disclosure.fixture.ts'
import { guardianReach } from './guardianship-holds.ts'
import { seenUpTo } from './open-resource.ts'

const TODAY = '2026-06-01'
const staff = (more: Partial<Extract<Asker, { relation: 'staff' }>> = {}): Asker => ({
  relation: 'staff',
  organisation: 'town-hospital',
  ties: ['treating'],
  ...more,
})
const decide = (
  asker: Asker,
  consents: readonly Consent[] = [],
  purpose: 'care' | 'public-health' | 'research' = 'care',
) => decideDisclosure({ asker, purpose, consents, rules: RULES, today: TODAY })

const THINGS = [
  { name: '别院血压', type: 'Observation', source: 'county-hospital', sensitive: [], level: 4 },
  { name: '别院抑郁', type: 'Condition', source: 'county-hospital', sensitive: ['mental-health'], level: 5 },
  { name: '本院抑郁', type: 'Condition', source: 'town-hospital', sensitive: ['mental-health'], level: 5 },
  { name: '别院 HIV', type: 'Observation', source: 'county-hospital', sensitive: ['hiv-and-std'], level: 5 },
  {
    name: '别院两类',
    type: 'Condition',
    source: 'county-hospital',
    sensitive: ['hiv-and-std', 'mental-health'],
    level: 5,
  },
  { name: '接种', type: 'Immunization', source: 'county-hospital', sensitive: [], level: 3 },
] as const
const seen = (disclosure: Disclosure | undefined) =>
  disclosure === undefined
    ? []
    : THINGS.filter((thing) => seenUpTo(disclosure, thing) >= thing.level).map(({ name }) => name)

const parentOf = (today: string, more: Partial<Guardianship> = {}, birthDate: string | undefined = '2012-06-01') =>
  guardianReach(guardianship(more), { birthDate, deceased: false }, RULES, today)

describe('what is open', () => {
  const all = THINGS.map(({ name }) => name)
  const reach = parentOf('2020-01-01')
  const late = parentOf('2026-06-01')
  if (!reach || !late) throw new Error('the guardianship holds')
  it.each<[string, Disclosure | undefined, readonly string[]]>([
    ['to oneself', decide({ relation: 'own' }), all],
    ['to the parent of a child', decide({ relation: 'guardian', reach }), all],
    ['to the parent of an adolescent', decide({ relation: 'guardian', reach: late }), ['别院血压', '接种']],
    ['to who treats', decide(staff()), ['别院血压', '本院抑郁', '接种']],
    ['to who serves the place', decide(staff({ ties: ['residence'], organisation: 'village' })), ['别院血压', '接种']],
    ['to who has no tie', decide(staff({ ties: [] })), []],
    ['to the same with a consent', decide(staff({ ties: [] }), [permit()]), ['别院抑郁', '本院抑郁']],
    ['to the same with an objection besides', decide(staff({ ties: [] }), [permit(), objection()]), []],
    ['for a purpose of no law', decide(staff(), [], 'research'), []],
    ['for a legal duty', decide(staff({ ties: ['jurisdiction'] }), [], 'public-health'), ['接种']],
    ['with a consent', decide(staff(), [permit()]), ['别院血压', '别院抑郁', '本院抑郁', '接种']],
    [
      'with a consent for another',
      decide(staff(), [permit({ organisations: ['village'] })]),
      ['别院血压', '本院抑郁', '接种'],
    ],
    [
      'with a consent that is over',
      decide(staff(), [permit({ until: '2026-05-31' })]),
      ['别院血压', '本院抑郁', '接种'],
    ],
    [
      'with a consent that was revoked',
      decide(staff(), [permit({ revoked: { at: 'then' } })]),
      ['别院血压', '本院抑郁', '接种'],
    ],
    ['against an objection', decide(staff(), [permit(), objection()]), ['本院抑郁']],
    [
      'against an objection to a category',
      decide(staff(), [permit(), objection({ categories: ['mental-health'] })]),
      ['别院血压', '本院抑郁', '接种'],
    ],
    [
      'for a duty, against an objection',
      decide(staff({ ties: ['jurisdiction'] }), [objection({ purposes: ['public-health'] })], 'public-health'),
      ['接种'],
    ],
    [
      'in an emergency',
      decide(staff({ ties: [], glass: 'unconscious' }), [permit(), objection()]),
      ['别院血压', '接种'],
    ],
    ['in an emergency of no kind', decide(staff({ glass: 'curious' })), []],
  ])('%s', (_, disclosure, expected) => {
    expect(seen(disclosure)).toEqual(expected)
  })

  it('is said with its basis; how much is kept back is told to the person and those who decide for them', () => {
    expect(decide(staff())?.basis).toEqual({ kind: 'law', code: 'care', words: { zh: '诊疗', en: 'care' } })
    expect(decide(staff({ glass: 'unconscious' }))?.basis).toMatchObject({ kind: 'emergency', code: 'unconscious' })
    const tells = [decide({ relation: 'own' }), decide({ relation: 'guardian', reach: late }), decide(staff())]
    expect(tells.map((one) => one?.saysWithheld)).toEqual([true, false, false])
  })
})

describe('a guardian', () => {
  it.each<[string, string, Partial<Guardianship>, object | undefined]>([
    ['sees all until the day before 14', '2026-05-31', {}, { sensitive: true, consents: true }],
    [
      'neither sees what is sensitive nor consents from the 14th birthday',
      '2026-06-01',
      {},
      { sensitive: false, consents: false },
    ],
    ['sees until the day before 18', '2030-05-31', {}, { sensitive: false }],
    ['stops on the 18th birthday', '2030-06-01', {}, undefined],
    ['of a proposal sees nothing', '2026-05-31', { state: 'proposed' }, undefined],
    ['stops when it is ended', '2026-05-31', { state: 'ended', endedOn: '2026-05-31' }, undefined],
    ['goes on until then', '2026-05-30', { state: 'ended', endedOn: '2026-05-31' }, { sensitive: true }],
    ['has begun', '2014-12-31', {}, undefined],
    ['stops with its papers', '2026-05-31', { until: '2026-05-30' }, undefined],
    [
      'of an old parent sees no sensitive category',
      '2026-05-31',
      { kind: 'delegated-child' },
      { sensitive: false, consents: true },
    ],
    ['of a kind without a rule sees nothing', '2026-05-31', { kind: 'court-appointed' }, undefined],
  ])('%s', (_, today, more, expected) => {
    if (expected === undefined) expect(parentOf(today, more)).toBeUndefined()
    else expect(parentOf(today, more)).toMatchObject(expected)
  })

  it('sees nothing of a child whose birthday nobody knows, nor of the dead', () => {
    expect(guardianReach(guardianship(), { deceased: false }, RULES, TODAY)).toBeUndefined()
    expect(guardianReach(guardianship(), { birthDate: '2020-01-01', deceased: true }, RULES, TODAY)).toBeUndefined()
  })

  it('stops on the day of the age in the rules, whatever the birthday', () => {
    const birthday = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2024-12-31') }).map(dayOfNumber)
    fc.assert(
      fc.property(birthday, fc.integer({ min: 1, max: 30 }), (birthDate, age) => {
        const rules = {
          guardians: [{ kind: 'parent', endsAtAge: age, sensitive: true, source: RULES.source } as const],
        }
        const ends = `${Number(birthDate.slice(0, 4)) + age}${birthDate.slice(4).replace('02-29', '03-01')}`
        const leap = birthDate.endsWith('02-29') && age % 4 === 0 ? addDays(ends, -1) : ends
        const on = (today: string) =>
          guardianReach(guardianship({ from: '1980-01-01' }), { birthDate, deceased: false }, rules, today)
        expect([on(addDays(leap, -1)) === undefined, on(leap) === undefined]).toEqual([false, true])
      }),
    )
  })
})

describe('whatever is in the ledger', () => {
  const category = fc.subarray(['mental-health', 'hiv-and-std'], { minLength: 1 })
  const organisation = fc.subarray(['town-hospital', 'county-hospital'], { minLength: 1 })
  const day = fc.constantFrom('2025-01-01', '2026-05-31', '2026-06-01', '2026-06-02', '2027-01-01')
  const entry = fc.record({
    type: fc.constantFrom('permit' as const, 'deny' as const),
    organisations: fc.option(organisation, { nil: undefined }),
    categories: fc.option(category, { nil: undefined }),
    from: day,
    until: fc.option(day, { nil: undefined }),
  })
  const ledger = fc.array(entry, { maxLength: 5 }).map((all) => all.map((one) => permit(one as Partial<Consent>)))
  const asker = fc.record({
    organisation: fc.constantFrom('town-hospital', 'county-hospital'),
    ties: fc.subarray(['treating' as const, 'residence' as const, 'jurisdiction' as const]),
    glass: fc.constantFrom(undefined, 'unconscious'),
  })
  const isWithin = (few: readonly string[], many: readonly string[]) => few.every((one) => many.includes(one))

  it('to take a consent back, or to object, never opens more', () => {
    fc.assert(
      fc.property(ledger, entry, asker, (consents, more, who) => {
        const before = seen(decide(staff(who), [...consents, permit(more as Partial<Consent>)]))
        const without = seen(decide(staff(who), consents))
        if (more.type === 'permit') expect(isWithin(without, before)).toBe(true)
        else expect(isWithin(before, without)).toBe(true)
      }),
    )
  })

  it('the strictest stays closed under break-glass', () => {
    fc.assert(
      fc.property(ledger, asker, (consents, who) => {
        const shown = seen(decide(staff({ ...who, glass: 'unconscious' }), consents))
        expect(shown).toEqual(['别院血压', '接种'])
      }),
    )
  })
})

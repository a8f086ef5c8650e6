import { must } from '@kangcheng/access/testing'
import type { Result } from '@kangcheng/kernel'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ConsentWish } from '../../contract/index.ts'
import { consentToFhir } from '../../rules/disclosure/consent-to-fhir.ts'
import type { FhirResource } from '../../rules/disclosure/fhir-json.ts'
import { type DisclosureRoom, openDisclosure, PEOPLE } from './disclosure-room.fixture.ts'

const { wangJing, girl, mother } = PEOPLE
let room: DisclosureRoom
beforeAll(async () => {
  room = await openDisclosure()
})

const PERMIT: ConsentWish = {
  ...{ type: 'permit', organisations: ['county-hospital'], categories: ['mental-health'], purposes: ['care'] },
  ...{ from: '2026-11-22', until: '2026-12-31' },
}
const OBJECTION: ConsentWish = { type: 'deny', purposes: ['care'], from: '2026-11-22' }
const code = (answer: Result<unknown>) => (answer.ok ? 'done' : answer.refusal.code)
const doctorSees = async () => {
  const shown = must(await room.disclosure.showRecord(room.staff.countyDoctor, { person: wangJing, purpose: 'care' }))
  return shown.resources.map(({ resource }) => (resource as FhirResource).id ?? '').toSorted()
}
const COUNTY = ['penicillin', 'pregnancy-loss', 'pressure', 'wang-county']

describe('a consent', () => {
  it('opens what it names until it is taken back; both stay in the ledger', async () => {
    expect(await doctorSees()).toEqual(COUNTY)
    const { id } = must(await room.disclosure.giveConsent(room.residents.wangJing, PERMIT))
    expect(await doctorSees()).toEqual([...COUNTY, 'depression', 'sertraline', 'wang-psychiatry'].toSorted())
    const back = () => room.disclosure.takeBackConsent(room.residents.wangJing, { id })
    expect((await Promise.all([back(), back()])).map(code).toSorted()).toEqual(['disclosure.consent-revoked', 'done'])
    expect(await doctorSees()).toEqual(COUNTY)
    const { consents } = must(await room.disclosure.listOwnConsents(room.residents.wangJing, {}))
    expect(consents).toMatchObject([{ id, ...PERMIT, revoked: { at: '2026-11-22T04:00:00.000Z' } }])
  })

  it('is read as FHIR, which the record store finds sound', async () => {
    const { disclosure, residents } = room
    must(await disclosure.giveConsent(residents.wangJing, { ...OBJECTION, organisations: ['beside-centre'] }))
    const { consents, patient } = must(await disclosure.listOwnConsents(residents.wangJing, {}))
    const resources = consents.map((one) => consentToFhir(one, patient))
    for (const one of resources) expect(await room.records.check(one)).toMatchObject({ ok: true })
    expect(resources).toMatchObject([
      { status: 'inactive', provision: { type: 'permit', securityLabel: [{ code: 'mental-health' }] } },
      { status: 'active', patient: { reference: 'Patient/wang-county' }, provision: { type: 'deny' } },
    ])
  })

  it.each<[string, Partial<ConsentWish>, string]>([
    ['without an end', { until: undefined as never }, 'disclosure.permit-incomplete'],
    ['for everybody', { organisations: undefined as never }, 'disclosure.permit-incomplete'],
    ['for a category that is none', { categories: ['curiosity'] }, 'disclosure.category-unknown'],
    ['for what only adds to a category', { categories: ['city-psychiatry'] }, 'disclosure.category-unknown'],
    ['for nobody', { organisations: ['nowhere'] }, 'disclosure.organisation-unknown'],
    ['that ends before it begins', { until: '2026-11-21' }, 'disclosure.period-impossible'],
    ['of no day', { from: '2026-02-30' }, 'disclosure.period-impossible'],
  ])('%s is refused', async (_, more, refusal) => {
    expect(code(await room.disclosure.giveConsent(room.residents.wangJing, { ...PERMIT, ...more }))).toBe(refusal)
  })
})

it('lets somebody in whom no law does, to what it names and no more', async () => {
  const { disclosure, residents, staff } = room
  const far = { ...PERMIT, organisations: ['quzhou-hospital'] }
  const { id } = must(await disclosure.giveConsent(residents.wangJing, far))
  const ask = () => disclosure.showRecord(staff.emergencyDoctor, { person: wangJing, purpose: 'care' })
  const shown = must(await ask())
  expect(shown.basis).toMatchObject({ kind: 'consent', code: id })
  expect(new Set(shown.resources.map(({ source }) => source))).toEqual(new Set(['psychiatric-hospital']))
  must(await disclosure.takeBackConsent(residents.wangJing, { id }))
  expect(code(await ask())).toBe('disclosure.person-not-found')
})

describe('an objection', () => {
  it('on paper leaves an institution its own charts, and an emergency what it was', async () => {
    const { disclosure, staff } = room
    const { psychiatrist, desk, emergencyDoctor } = staff
    const seenBy = async () =>
      must(await disclosure.showRecord(psychiatrist, { person: wangJing, purpose: 'care' })).resources.map(
        ({ source }) => source,
      )
    const wish = { ...OBJECTION, organisations: ['psychiatric-hospital'], evidence: '（2026）同-7' }
    const { id } = must(await disclosure.recordConsent(desk, { person: wangJing, ...wish }))
    expect(new Set(await seenBy())).toEqual(new Set(['psychiatric-hospital']))
    const reason = { person: wangJing, kind: 'unconscious', reason: '昏迷患者需要了解过敏史' }
    const glass = must(await disclosure.breakGlass(emergencyDoctor, reason))
    const question = { person: wangJing, purpose: 'care' as const, breakGlass: glass.id }
    expect(must(await disclosure.showRecord(emergencyDoctor, question)).resources).toHaveLength(3)
    must(await disclosure.revokeConsent(desk, { person: wangJing, id, evidence: '（2026）撤-1' }))
    expect(new Set(await seenBy())).toEqual(new Set(['county-hospital', 'psychiatric-hospital']))
  })

  it('is the desk’s to enter only of those it serves, and nobody’s who merely reads', async () => {
    const { disclosure, staff } = room
    const wish = { person: wangJing, ...OBJECTION, evidence: 'E-1' }
    expect(code(await disclosure.recordConsent(staff.nurse, wish))).toBe('access.forbidden')
    const far = await room.addUser({ role: 'resident-desk', region: '330800', home: 'quzhou-government' })
    expect(code(await disclosure.recordConsent(far, wish))).toBe('disclosure.person-not-found')
    expect(code(await disclosure.listConsents(staff.otherNurse, { person: wangJing }))).toBe(
      'disclosure.person-not-found',
    )
  })
})

describe('for a child', () => {
  const guardianOfGirl = async () => {
    const wish = { guardian: mother, kind: 'parent' as const, from: '2013-06-01', evidence: 'B-1' }
    const { id } = must(await room.disclosure.proposeGuardian(room.staff.desk, { person: girl, ...wish }))
    return id
  }

  it('who stands for an old parent objects for them, and permits nothing that is closed to themselves', async () => {
    const { disclosure, staff, residents } = room
    const wish = {
      person: PEOPLE.father,
      guardian: mother,
      kind: 'delegated-child' as const,
      from: '2026-01-01',
      evidence: 'W-1',
    }
    const { id } = must(await disclosure.proposeGuardian(staff.desk, wish))
    must(await disclosure.confirmGuardian(staff.secondDesk, { person: PEOPLE.father, id }))
    const ofFather = { person: PEOPLE.father }
    must(await disclosure.giveConsent(residents.father, PERMIT))
    expect(code(await disclosure.giveConsent(residents.mother, { ...ofFather, ...PERMIT }))).toBe(
      'disclosure.not-entitled',
    )
    expect(code(await disclosure.giveConsent(residents.mother, { ...ofFather, ...OBJECTION }))).toBe('done')
    const types = async (who: 'father' | 'mother') =>
      must(await disclosure.listOwnConsents(residents[who], ofFather)).consents.map(({ type }) => type)
    expect(await types('father')).toEqual(['permit', 'deny'])
    expect(await types('mother')).toEqual(['deny'])
  })

  it('a guardian consents, by the guardianship; the child does not alone, and a proposal gives nothing', async () => {
    const { disclosure, staff, residents } = room
    const paper = { person: girl, ...PERMIT, evidence: 'K-1' }
    expect(code(await disclosure.recordConsent(staff.desk, paper))).toBe('disclosure.guardian-consents')
    const guardianship = await guardianOfGirl()
    const given = () => disclosure.recordConsent(staff.desk, { ...paper, guardianship })
    expect(code(await given())).toBe('disclosure.guardianship-over')
    must(await disclosure.confirmGuardian(staff.secondDesk, { person: girl, id: guardianship }))
    expect(must(await given())).toMatchObject({ guardianship, evidence: 'K-1' })
    expect(must(await disclosure.giveConsent(residents.mother, { person: girl, ...OBJECTION }))).toMatchObject({
      guardianship,
    })
    room.clock.advance({ days: 191 })
    expect(room.clock.today()).toBe('2027-06-01')
    const late = { ...PERMIT, until: '2027-12-31' }
    expect(code(await disclosure.giveConsent(residents.mother, { person: girl, ...late }))).toBe(
      'disclosure.not-entitled',
    )
    expect(code(await disclosure.recordConsent(staff.desk, { ...paper, ...late }))).toBe('done')
  })
})

it('shows no row of anybody to a transaction that names nobody, and only theirs to one that names a person', async () => {
  const count = (settings: string) =>
    room.database.kysely.transaction().execute(async (db) => {
      await sql.raw(`SET LOCAL ROLE kangcheng_app; ${settings}`).execute(db)
      const tables = [
        'person',
        'consent',
        'guardianship',
        'record_look',
        'broken_glass',
        'account',
        'consent_revocation',
      ]
      const counts = []
      for (const table of tables) {
        const { rows } = await sql<{ n: number }>`
          SELECT count(*)::int AS n FROM ${sql.table(`persons.${table}`)}`.execute(db)
        counts.push(rows[0]?.n)
      }
      return counts
    })
  expect(await count('')).toEqual([0, 0, 0, 0, 0, 0, 0])
  const [persons, consents] = await count(`SET LOCAL app.persons = '${girl}'`)
  expect([persons, consents]).toEqual([1, 3])
})

import { must } from '@kangcheng/access/testing'
import type { Result } from '@kangcheng/kernel'
import type { DocumentModel } from '@kangcheng/typesetting'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { keepPerson } from '../../testing/indexed-persons.ts'
import { type DisclosureRoom, openDisclosure, PEOPLE } from './disclosure-room.fixture.ts'

const { wangJing, girl, mother, father } = PEOPLE
let room: DisclosureRoom
beforeAll(async () => {
  room = await openDisclosure()
})
const code = (answer: Result<unknown>) => (answer.ok ? 'done' : answer.refusal.code)

describe('the log', () => {
  it('has what was read of single charts and resources through FHIR, and what was refused', async () => {
    const reader = await room.addUser({ role: 'fhir-reader', home: 'county-hospital', name: '县医院系统' })
    const decision = must(await room.access.require(reader, 'records.resource.read', {}, 'care'))
    await room.records.read(decision, { type: 'Observation', id: 'pressure' })
    await room.records.everything(decision, { patient: 'wang-county', count: 10 })
    await room.records.read(decision, { type: 'Patient', id: 'girl-county' })
    await room.records.findResources(decision, 'Condition', 'patient=Patient/wang-county')
    await room.records.findResources(decision, 'Condition', 'patient=Patient/girl-county')
    const { entries, more } = must(await room.disclosure.showOwnLog(room.residents.wangJing, {}))
    expect(more).toBe(false)
    const byReader = entries
      .filter(({ who }) => who.zh === '县医院系统')
      .map(({ what, purpose }) => [what.zh, purpose?.zh])
    expect(byReader.toSorted()).toEqual([
      ['查看一家机构的全部档案', '诊疗服务'],
      ['查看：检查检验结果', '诊疗服务'],
      ['查询：诊断', '诊疗服务'],
    ])
    expect(entries.map(({ who }) => who.zh)).not.toContain('platform')
  })

  it('stays whole where two ids were joined, under either of them', async () => {
    const other = '00000000-0000-4000-8000-00000000000b'
    await keepPerson(room.database.kysely, { id: other, regionPath: '/410000/410100/410181/410181106/' })
    must(await room.disclosure.showRecord(room.staff.nurse, { person: other, purpose: 'care' }))
    const logged = async () =>
      must(await room.disclosure.showOwnLog(room.residents.wangJing, {})).entries.filter(
        ({ who }) => who.zh === 'family-nurse',
      )
    expect(await logged()).toHaveLength(0)
    await sql`UPDATE persons.person SET redirects_to = ${wangJing} WHERE person_id = ${other}`.execute(
      room.database.kysely,
    )
    must(await room.disclosure.showRecord(room.staff.nurse, { person: other, purpose: 'care' }))
    expect(await logged()).toHaveLength(2)
    await sql`UPDATE persons.person SET redirects_to = NULL WHERE person_id = ${other}`.execute(room.database.kysely)
    expect(await logged()).toHaveLength(1)
  })

  it('can be asked about: the institution answers, once', async () => {
    const { disclosure, residents, staff } = room
    const { entries } = must(await disclosure.showOwnLog(residents.wangJing, {}))
    const entry = entries.find(({ who }) => who.zh === '县医院系统')?.id ?? ''
    const raised = must(await disclosure.askAboutAccess(residents.wangJing, { entry, text: '为什么查我的档案？' }))
    expect(raised).toMatchObject({ kind: 'question', organisation: 'county-hospital' })
    const strange = { entry: `${Date.now()}-nobody.2026-01-01.1`, text: '这是谁' }
    expect(code(await disclosure.askAboutAccess(residents.wangJing, strange))).toBe('disclosure.entry-not-found')
    expect(code(await disclosure.askAboutAccess(residents.father, { entry, text: '我也想知道' }))).toBe(
      'disclosure.entry-not-found',
    )
    const waiting = must(await disclosure.listRequests(staff.homeOfficer, { answered: false })).requests
    expect(waiting).toMatchObject([{ id: raised.id, text: '为什么查我的档案？' }])
    expect(must(await disclosure.listRequests(staff.officer, { answered: false })).requests).toEqual([])
    const answer = { id: raised.id, outcome: 'explained' as const, text: '门诊随访所需' }
    expect(code(await disclosure.answerRequest(staff.officer, answer))).toBe('disclosure.request-not-found')
    const both = [
      disclosure.answerRequest(staff.homeOfficer, answer),
      disclosure.answerRequest(staff.homeOfficer, answer),
    ]
    expect((await Promise.all(both)).map(code).toSorted()).toEqual(['disclosure.answered-already', 'done'])
    expect(must(await disclosure.listOwnRequests(residents.wangJing, {})).requests).toMatchObject([
      { answer: { outcome: 'explained' } },
    ])
  })
})

describe('a resident', () => {
  it('takes a copy, as FHIR and on paper', async () => {
    const { disclosure, residents, records, printed } = room
    const bundle = must(await disclosure.copyRecordAsFhir(residents.wangJing, {}))
    expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection' })
    expect((bundle as { entry: unknown[] }).entry).toHaveLength(7)
    expect(await records.check({ ...bundle, id: 'copy' } as never)).toMatchObject({ ok: true })
    must(await disclosure.copyRecordAsPdf(residents.wangJing, {}))
    const [document] = printed as DocumentModel[]
    const rows = document?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    expect(rows).toContainEqual(['2026-05-01', '收缩压', '128 mmHg', 'county-hospital'])
    expect(code(await disclosure.copyRecordAsFhir(residents.father, { person: wangJing }))).toBe(
      'disclosure.not-entitled',
    )
  })

  it('asks the institution that wrote something to correct it', async () => {
    const { disclosure, residents } = room
    const wish = { resource: 'AllergyIntolerance/penicillin', text: '我对青霉素不过敏' }
    expect(must(await disclosure.raiseCorrection(residents.wangJing, wish))).toMatchObject({
      organisation: 'county-hospital',
    })
    const others = { ...wish, resource: 'Immunization/measles' }
    expect(code(await disclosure.raiseCorrection(residents.wangJing, others))).toBe('disclosure.entry-not-found')
  })

  it('lives in a household, and in one at a time', async () => {
    const { disclosure, staff, residents } = room
    const together = (head: string, members: string[], from: string) =>
      disclosure.changeHousehold(staff.desk, { person: head, members, from })
    must(await together(father, [mother, girl], '2020-01-01'))
    must(await together(mother, [girl], '2026-01-01'))
    const own = must(await disclosure.showOwnHousehold(residents.mother))
    expect(own.names).toEqual({})
    expect(own.members).toEqual([
      { person: mother, head: true, from: '2026-01-01' },
      { person: girl, head: false, from: '2026-01-01' },
    ])
    const nobody = '00000000-0000-4000-8000-0000000000ff'
    expect(code(await together(mother, [nobody], '2026-02-01'))).toBe('disclosure.person-not-found')
    expect(code(await disclosure.showOwnHousehold(residents.wangJing))).toBe('disclosure.household-not-found')
  })

  it('closes the account, is told what the law keeps, and is nobody here from then on', async () => {
    const { disclosure, residents, staff } = room
    const closed = must(await disclosure.closeOwnAccount(residents.wangJing))
    expect(closed.retained).toMatchObject([
      { code: 'outpatient', years: 15 },
      { code: 'inpatient', years: 30 },
    ])
    expect(code(await disclosure.showOwnRecord(residents.wangJing, {}))).toBe('disclosure.no-account')
    const again = { person: wangJing, login: residents.wangJing.userId, evidence: 'A-2' }
    expect(code(await disclosure.proposeAccount(staff.desk, again))).toBe('disclosure.account-taken')
    must(await disclosure.showRecord(staff.nurse, { person: wangJing, purpose: 'care' }))
  })
})

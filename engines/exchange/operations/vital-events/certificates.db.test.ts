import { must } from '@kangcheng/access/testing'
import { type Database, newId } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DeathCertificate, DeathPage, VitalStepWish } from '../../contract/vital-events.ts'
import { birth, death, openVital, type TestVital, VITAL_MIGRATIONS } from './vital.fixture.ts'

let database: Database
let room: TestVital
let clock: FixedClock

beforeAll(async () => {
  ;({ database } = await testDatabase(VITAL_MIGRATIONS))
  clock = fixedClock('2025-06-10')
  room = await openVital({ database, clock })
})

const save = (id: string, revision: number, certificate: DeathCertificate, more: object = {}, by = room.hospital) =>
  room.vital.saveCertificate(by, { kind: 'death', id, revision, certificate, ...more })
const step = (page: DeathPage, wish: Omit<VitalStepWish, 'revision'>, by = room.cdc) =>
  room.vital.stepCertificate(by, { kind: 'death', id: page.row.id, revision: page.row.revision, ...wish })
const show = async (id: string, by = room.hospital) =>
  must(await room.vital.showCertificate(by, { kind: 'death', id })) as DeathPage
const eventsOf = async (id: string) => {
  const { rows } = await sql<{ type: string; payload: object }>`
    SELECT type, payload FROM platform.event WHERE subject = ${`vital/${id}`} ORDER BY id`.execute(database.kysely)
  return rows
}

describe('a draft', () => {
  it('is kept however little it holds, and says what is missing', async () => {
    const id = newId()
    const first = must(await save(id, 0, { name: '演示甲' }))
    expect(first.row).toMatchObject({ status: 'draft', revision: 1 })
    const missing = first.findings.filter(({ check }) => check === 'missing').map(({ field }) => field)
    expect(missing).toContain('chain.a')
    expect(must(await save(id, 1, death())).row).toMatchObject({ status: 'draft', revision: 2, errors: 0 })
    expect(await eventsOf(id)).toEqual([])
    expect((await show(id)).history).toEqual([])
  })

  it('is seen by its own institution only', async () => {
    const id = newId()
    must(await save(id, 0, death()))
    const idsOf = async (actor = room.cdc) =>
      must(await room.vital.listCertificates(actor, { kind: 'death', status: 'draft' })).rows.map((row) => row.id)
    expect(await idsOf()).toEqual([])
    expect(await idsOf(room.hospital)).toContain(id)
    expect((await room.vital.showCertificate(room.cdc, { kind: 'death', id })).ok).toBe(false)
  })

  it('is not submitted with errors, and loses nothing by the try', async () => {
    const id = newId()
    const draft = death({ idKind: 'resident-id', idNumber: '990000195003071215' })
    must(await save(id, 0, draft))
    expect(await save(id, 1, draft, { submit: true })).toMatchObject({
      refusal: { code: 'vital.has-errors', details: { errors: 1 } },
    })
    expect((await show(id)).certificate).toEqual(draft)
  })

  it('goes without a reason', async () => {
    const id = newId()
    const page = must(await save(id, 0, death())) as DeathPage
    expect(must(await step(page, { step: 'void' }, room.hospital)).row.status).toBe('voided')
    expect(await eventsOf(id)).toEqual([])
  })

  it('says which day is none', async () => {
    expect(await save(newId(), 0, death({ diedOn: '2025-02-30' }))).toMatchObject({
      refusal: { code: 'vital.day-impossible', details: { field: 'diedOn' } },
    })
  })
})

describe('the number of the institution', () => {
  it('is one certificate, however often the same is sent', async () => {
    const certificate = death()
    const sent = await Promise.all([newId(), newId(), newId()].map((id) => save(id, 0, certificate, { submit: true })))
    const settled = await Promise.all(
      sent.map((one) => (one.ok ? one : save(newId(), 0, certificate, { submit: true }))),
    )
    expect(new Set(settled.map((one) => must(one).row.id)).size).toBe(1)
    const { rows } = await sql`
      SELECT id FROM exchange.vital_certificate WHERE number = ${certificate.number}`.execute(database.kysely)
    expect(rows).toHaveLength(1)
  })

  it('is refused for other content, and is free in another institution', async () => {
    const page = await room.submitDeath()
    const { number = '' } = page.certificate
    const other = death({ number, name: '演示丙' })
    expect(await save(newId(), 0, other)).toMatchObject({
      refusal: { code: 'vital.number-taken', details: { certificate: page.row.id } },
    })
    expect((await save(newId(), 0, other, {}, room.clinic)).ok).toBe(true)
  })

  it('is answered again for the same request under the same id', async () => {
    const id = newId()
    const certificate = death()
    must(await save(id, 0, certificate, { submit: true }))
    expect(must(await save(id, 0, certificate, { submit: true })).row.revision).toBe(1)
    expect(await save(id, 0, { ...certificate, name: '演示丁' }, { submit: true })).toMatchObject({
      refusal: { code: 'vital.changed-meanwhile' },
    })
    expect(await eventsOf(id)).toHaveLength(1)
  })
})

describe('the way of a certificate', () => {
  it('is told to others by references only', async () => {
    const page = await room.submitDeath()
    const [event] = await eventsOf(page.row.id)
    expect(event).toMatchObject({ type: 'exchange.death-registered', payload: { state: 'registered', version: 1 } })
    expect(JSON.stringify(event)).not.toContain('演示甲')
  })

  it('goes back with a reason, is mended, accepted and corrected later; every version stays', async () => {
    const first = await room.submitDeath()
    expect(await step(first, { step: 'return' })).toMatchObject({ refusal: { code: 'vital.reason-missing' } })
    const returned = must(await step(first, { step: 'return', reason: '请写明梗死部位' })) as DeathPage
    expect(returned.row.status).toBe('returned')
    const mended = { ...first.certificate, address: '演示路 1 号' }
    const again = must(await save(first.row.id, returned.row.revision, mended, { submit: true })) as DeathPage
    const accepted = must(await step(again, { step: 'accept' })) as DeathPage
    expect(accepted.row).toMatchObject({ status: 'accepted', cause: 'I21.0' })
    const right = { ...mended, sex: 'female' as const }
    expect(await save(first.row.id, accepted.row.revision, right)).toMatchObject({
      refusal: { code: 'vital.reason-missing' },
    })
    must(await save(first.row.id, accepted.row.revision, right, { reason: '性别填错' }))
    const shown = await show(first.row.id)
    expect(shown).toMatchObject({
      version: 3,
      row: { status: 'submitted' },
      previous: { sex: 'male' },
      changed: ['sex'],
    })
    expect(shown.history.map(({ kind, version }) => [kind, version])).toEqual([
      ['submitted', 1],
      ['returned', 1],
      ['corrected', 2],
      ['accepted', 2],
      ['corrected', 3],
    ])
    expect(shown.row.checkedAt).toBeUndefined()
    expect((await eventsOf(first.row.id)).map(({ payload }) => payload)).toMatchObject([
      { state: 'registered' },
      { state: 'corrected' },
      { state: 'corrected' },
    ])
  })

  it('lets of two at once one be first', async () => {
    const page = await room.submitDeath()
    const both = await Promise.all([step(page, { step: 'accept' }), step(page, { step: 'return', reason: '不清楚' })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'vital.changed-meanwhile' } })
    expect((await show(page.row.id)).history).toHaveLength(2)
  })

  it('is accepted by nobody who submitted it', async () => {
    const both = await room.addUser({ role: 'vital-checker', region: '410181', home: 'county-hospital' })
    must(
      await room.access.assignRole(room.platform, both.userId, { role: 'certifier', region: '*', organisation: '*' }),
    )
    const page = await room.submitDeath({}, both)
    expect(await step(page, { step: 'accept' }, both)).toMatchObject({ refusal: { code: 'vital.own-check' } })
  })

  it('is void with a reason, stays to be seen, and is told', async () => {
    const page = await room.submitDeath()
    expect(await step(page, { step: 'void' }, room.hospital)).toMatchObject({
      refusal: { code: 'vital.reason-missing' },
    })
    const gone = must(await step(page, { step: 'void', reason: '重复填报' }, room.hospital))
    expect(gone).toMatchObject({ row: { status: 'voided' }, steps: [] })
    expect((await eventsOf(page.row.id)).at(-1)?.payload).toMatchObject({ state: 'voided' })
    expect(await step(gone as DeathPage, { step: 'return', reason: '恢复' })).toMatchObject({
      refusal: { code: 'vital.wrong-status' },
    })
  })
})

describe('the underlying cause', () => {
  it('is chosen by the coder, with a reason, where the general principle gives none', async () => {
    const chain = { a: { text: '肺部感染' }, b: { code: 'I10', text: '高血压' } }
    const page = await room.submitDeath({ chain })
    expect(page.underlying?.way).toBe('open')
    expect(await step(page, { step: 'accept' })).toMatchObject({ refusal: { code: 'vital.has-errors' } })
    expect(await step(page, { step: 'code', line: 'd', reason: '无此行' })).toMatchObject({
      refusal: { code: 'vital.line-empty' },
    })
    const wish = { step: 'code' as const, line: 'a' as const, codes: { a: 'J18.9' }, reason: '高血压未引起肺炎' }
    const coded = must(await step(page, wish)) as DeathPage
    expect(coded).toMatchObject({ version: 2, underlying: { way: 'chosen', line: 'a', code: 'J18.9', proposed: 'b' } })
    expect(must(await step(coded, { step: 'accept' })).row).toMatchObject({ status: 'accepted', cause: 'J18.9' })
  })
})

describe('who may', () => {
  it('sees its own institution, its region, and nothing else', async () => {
    const page = await room.submitDeath()
    const { id } = page.row
    for (const stranger of [room.clinic, room.far]) {
      expect(await room.vital.showCertificate(stranger, { kind: 'death', id })).toMatchObject({
        refusal: { code: 'vital.not-found' },
      })
      expect(await save(id, 1, page.certificate, { reason: '改' }, stranger)).toMatchObject({ ok: false })
    }
    const list = must(await room.vital.listCertificates(room.clinic, { kind: 'death' }))
    expect(list.rows.some((row) => row.id === id)).toBe(false)
    expect((await step(page, { step: 'accept' }, room.hospital)).ok).toBe(false)
    expect((await room.vital.showCertificate(room.counter, { kind: 'death', id })).ok).toBe(false)
  })

  it('is held by row-level security too', async () => {
    const page = await room.submitDeath()
    const may = must(await room.access.require(room.clinic, 'exchange.vital-events.read', {}, 'public-health'))
    const seen = await room.access.within(may, { operation: 'test', subject: 'test' }, async (db) => {
      const { rows } = await sql`SELECT 1 FROM exchange.vital_certificate WHERE id = ${page.row.id}`.execute(db)
      const events = await sql`SELECT 1 FROM exchange.vital_event WHERE certificate = ${page.row.id}`.execute(db)
      return [rows.length, events.rows.length]
    })
    expect(seen).toEqual([0, 0])
  })

  it('shows the CDC of residence what happened elsewhere, and lets it change nothing', async () => {
    const page = await room.submitDeath({}, room.far)
    expect((await show(page.row.id, room.cdc)).row.organisation).toBe('far-hospital')
    expect(await step(page, { step: 'accept' })).toMatchObject({ refusal: { code: 'vital.not-here' } })
  })

  it('masks names and numbers, reveals them with a reason, and writes that down', async () => {
    const page = await room.submitDeath({
      idKind: 'resident-id',
      idNumber: '990000195003071210',
      address: '演示路 1 号',
    })
    const masked = await show(page.row.id, room.cdc)
    expect(masked).toMatchObject({
      isMasked: true,
      row: { name: '演**', idNumber: '990***********1210' },
      certificate: { name: '演**', idNumber: '990***********1210' },
    })
    expect(masked.certificate.address).toBeUndefined()
    const question = { kind: 'death' as const, id: page.row.id }
    expect(await room.vital.revealCertificate(room.cdc, { ...question, reason: '  ' })).toMatchObject({ ok: false })
    const shown = must(await room.vital.revealCertificate(room.cdc, { ...question, reason: '核对身份证号码' }))
    expect(shown).toMatchObject({ isMasked: false, certificate: { name: '演示甲', address: '演示路 1 号' } })
    const { rows } = await sql<{ text: string }>`
      SELECT concat(operation, subject, detail) AS text FROM access.audit WHERE subject LIKE '%' || ${page.row.id}`.execute(
      database.kysely,
    )
    expect(rows.some(({ text }) => text.startsWith('exchange.reveal-death') && text.includes('核对'))).toBe(true)
    expect(rows.some(({ text }) => /演示甲|990000/.test(text))).toBe(false)
  })

  it('writes nothing back that was masked', async () => {
    const blind = await room.addUser({ home: 'county-hospital' })
    must(await room.access.assignRole(room.platform, blind.userId, { role: 'blind', region: '*', organisation: '*' }))
    expect(await save(newId(), 0, death(), {}, blind)).toMatchObject({ refusal: { code: 'vital.masked' } })
  })
})

describe('a patient’s chart', () => {
  it('is named only when it is there for who names it, and is not written to', async () => {
    expect(await save(newId(), 0, death({ patient: 'Patient/nobody' }), { submit: true })).toMatchObject({
      refusal: { code: 'vital.patient-unknown' },
    })
  })
})

describe('the same death twice', () => {
  it('is found by number or by name and days, one counts, and nothing is deleted', async () => {
    const id = {
      idKind: 'resident-id' as const,
      idNumber: '99000019480512122X',
      birthDate: '1948-05-12',
      sex: 'female' as const,
    }
    const one = await room.submitDeath({ ...id, name: '演示双' })
    const two = await room.submitDeath({ ...id, idNumber: '99000019480512122x', name: '演示爽' }, room.clinic)
    const three = await room.submitDeath({ name: '演示双', birthDate: '1948-05-12' }, room.clinic)
    const own = async () => {
      const { groups } = must(await room.vital.listDuplicates(room.cdc, { kind: 'death' }))
      return groups
        .map(({ reason, rows }) => ({ reason, ids: rows.map((row) => row.id).sort() }))
        .filter(({ ids }) => ids.includes(one.row.id))
    }
    expect(await own()).toEqual([
      { reason: 'same-number', ids: [one.row.id, two.row.id].sort() },
      { reason: 'same-name-and-days', ids: [one.row.id, three.row.id].sort() },
    ])
    const decide = (other: string, outcome: 'same' | 'different', by = room.cdc) =>
      room.vital.decideDuplicate(by, { kind: 'death', kept: one.row.id, other, outcome, reason: '核对过' })
    expect((await decide(two.row.id, 'same', room.hospital)).ok).toBe(false)
    const both = await Promise.all([decide(two.row.id, 'same'), decide(two.row.id, 'same')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    must(await decide(three.row.id, 'different'))
    expect(await own()).toEqual([])
    expect((await show(two.row.id, room.clinic)).row.duplicateOf).toBe(one.row.id)
    const counted = must(await room.vital.listCertificates(room.cdc, { kind: 'death', counted: true }))
    const ids = counted.rows.map((row) => row.id)
    expect([one, two, three].map(({ row }) => ids.includes(row.id))).toEqual([true, false, true])
  })
})

describe('a birth', () => {
  const saveBirth = (change: object, by = room.hospital) => {
    const wish = { kind: 'birth' as const, id: newId(), revision: 0, submit: true }
    return room.vital.saveCertificate(by, { ...wish, certificate: birth(change) })
  }

  it('is registered for each child of a delivery, and twins are no duplicates', async () => {
    const mother = { motherName: '演示双母', children: 2, weight: 2_300, weeks: 36 }
    const first = must(await saveBirth({ ...mother, order: 1 }))
    must(await saveBirth({ ...mother, order: 2 }))
    expect((await eventsOf(first.row.id))[0]?.type).toBe('exchange.birth-registered')
    expect(must(await room.vital.listDuplicates(room.cdc, { kind: 'birth' })).groups).toEqual([])
    must(await saveBirth({ ...mother, order: 2 }, room.clinic))
    expect(must(await room.vital.listDuplicates(room.cdc, { kind: 'birth' })).groups).toHaveLength(1)
    expect(await saveBirth({ ...mother, order: 3 })).toMatchObject({ refusal: { code: 'vital.has-errors' } })
  })

  it('is no death', async () => {
    const page = must(await saveBirth({}))
    expect(await room.vital.showCertificate(room.hospital, { kind: 'death', id: page.row.id })).toMatchObject({
      refusal: { code: 'vital.not-found' },
    })
  })
})

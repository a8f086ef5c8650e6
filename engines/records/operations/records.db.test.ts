import type { Decision } from '@kangcheng/access'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Records } from '../index.ts'
import type { Resource } from '../rules/resource.ts'
import { parseSearch } from '../rules/searching/parse-search.ts'
import { openRecords, TEST_MIGRATIONS } from '../testing/open-records.ts'
import type { EntryAnswer } from './writing/entry.ts'

let records: Records
let all: Decision

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  ;({ records, all } = await openRecords({ database, clock: fixedClock('2026-03-07') }))
})

const patient = (family: string, more: object = {}): Resource => ({
  resourceType: 'Patient',
  name: [{ text: `${family}小明`, family, given: ['小明'] }],
  ...more,
})
const observation = (subject: string, code: string, day: string): Resource => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code }] },
  subject: { reference: subject },
  effectiveDateTime: day,
})

async function create(resource: Resource): Promise<string> {
  return idOf(await records.change(all, { method: 'create', type: resource.resourceType, resource }))
}
function idOf(answer: EntryAnswer): string {
  if (!answer.ok || answer.id === undefined) throw new Error(JSON.stringify(answer))
  return answer.id
}
async function search(type: string, query: string) {
  const parsed = parseSearch(type, [...new URLSearchParams(query)], { strict: true })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  const answer = await records.search(all, parsed.query)
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues))
  return { ...answer, ids: answer.rows.map((row) => records.idOf(row)) }
}

describe('a resource', () => {
  it('is made, read, changed, and keeps its versions', async () => {
    const id = await create(patient('赵'))
    const first = await records.read(all, { type: 'Patient', id })
    if (!first.ok) throw new Error('not there')
    expect(JSON.parse(first.row.content ?? '')).toMatchObject({
      id,
      meta: { versionId: '1' },
      name: [{ family: '赵' }],
    })
    const changed = await records.change(all, {
      method: 'update',
      type: 'Patient',
      id,
      resource: { ...patient('钱'), id },
    })
    expect(changed).toMatchObject({ ok: true, status: 200, row: { version: 2 } })
    const again = await records.change(all, {
      method: 'update',
      type: 'Patient',
      id,
      resource: { ...patient('钱'), id },
    })
    expect(again).toMatchObject({ ok: true, status: 200, row: { version: 2 } })
    const old = await records.read(all, { type: 'Patient', id, version: 1 })
    expect(old.ok && JSON.parse(old.row.content ?? '')).toMatchObject({ name: [{ family: '赵' }] })
    expect(await records.change(all, { method: 'delete', type: 'Patient', id })).toMatchObject({
      ok: true,
      status: 204,
    })
    expect(await records.read(all, { type: 'Patient', id })).toMatchObject({ ok: false, status: 410 })
    const history = await records.history(all, { type: 'Patient', id, count: 10 })
    expect(history.ok && history.rows.map(({ version, content }) => [version, content === null])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ])
  })

  it('keeps an id that a sender gave, and lies in the chart of its patient', async () => {
    const subject = 'Patient/given-1'
    const before = idOf(
      await records.change(all, {
        method: 'update',
        type: 'Observation',
        id: 'lab-1',
        resource: { ...observation(subject, '4548-4', '2026-01-02'), id: 'lab-1' },
      }),
    )
    expect(before).toBe('lab-1')
    await records.change(all, {
      method: 'update',
      type: 'Patient',
      id: 'given-1',
      resource: { ...patient('孙'), id: 'given-1' },
    })
    const [one, other] = await Promise.all([
      records.read(all, { type: 'Patient', id: 'given-1' }),
      records.read(all, { type: 'Observation', id: 'lab-1' }),
    ])
    expect(one.ok && other.ok && one.row.chart === other.row.chart).toBe(true)
    expect((await search('Observation', `patient=given-1`)).ids).toEqual(['lab-1'])
    const moved = await records.change(all, {
      method: 'update',
      type: 'Observation',
      id: 'lab-1',
      resource: { ...observation(`Patient/${await create(patient('李'))}`, '4548-4', '2026-01-02'), id: 'lab-1' },
    })
    expect(moved).toMatchObject({ ok: false, status: 422 })
  })
})

describe('a search', () => {
  it('finds what lies in a chart, by code, newest first', async () => {
    const id = await create(patient('周'))
    for (const day of ['2026-01-01', '2026-03-01', '2026-02-01'])
      await create(observation(`Patient/${id}`, '4548-4', day))
    await create(observation(`Patient/${id}`, '718-7', '2026-02-02'))
    const page = await search('Observation', `patient=${id}&code=http://loinc.org|4548-4&_sort=-date&_count=2`)
    expect(page.rows.map(({ content }) => JSON.parse(content ?? '').effectiveDateTime)).toEqual([
      '2026-03-01',
      '2026-02-01',
    ])
    const rest = await search(
      'Observation',
      `patient=${id}&code=http://loinc.org|4548-4&_sort=-date&_count=2&_cursor=${page.next}`,
    )
    expect(rest.rows.map(({ content }) => JSON.parse(content ?? '').effectiveDateTime)).toEqual(['2026-01-01'])
    expect(rest.next).toBeUndefined()
    expect((await search('Observation', `patient=${id}&date=ge2026-02&_total=accurate&_count=1`)).total).toBe(3)
    expect((await search('Patient', `_has:Observation:patient:code=718-7`)).ids).toEqual([id])
    expect((await search('Observation', `patient.family=周&code=718-7`)).ids).toHaveLength(1)
    expect(
      (await search('Observation', `patient=${id}&code=718-7&_include=Observation:subject`)).included,
    ).toHaveLength(1)
    expect((await search('Patient', `_id=${id}&_revinclude=Observation:subject`)).included).toHaveLength(4)
  })

  it('finds people by name, how it is read, identifier, address', async () => {
    const address = [{ text: '浙江省杭州市西湖区演示路1号', district: '西湖区', city: '杭州市' }]
    const identifier = [{ system: 'urn:oid:2.16.156.10011.1.3', value: '990101199001011234' }]
    const id = await create(patient('吴', { identifier, address, birthDate: '1990-01-01', gender: 'male' }))
    for (const query of [
      'name=吴',
      'name=wuxiaoming',
      'family=吴',
      'address=西湖',
      'address:contains=西湖',
      'identifier=990101199001011234',
      'identifier=urn:oid:2.16.156.10011.1.3|990101199001011234',
      'birthdate=1990-01-01&gender=male&name:contains=小',
      'birthdate=ge1990&birthdate=lt1991&address-city=杭州',
      'name=吴&_sort=birthdate',
      'name=吴&_sort=family,birthdate',
    ]) {
      expect([query, (await search('Patient', query)).ids]).toEqual([query, [id]])
    }
  })
})

import type { Decision } from '@kangcheng/access'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Records } from '../index.ts'
import type { Resource } from '../rules/resource.ts'
import { parseSearch } from '../rules/searching/parse-search.ts'
import { openRecords, TEST_MIGRATIONS } from '../testing/open-records.ts'
import type { EntryAnswer } from './writing/entry.ts'

/** Two processes on one database. */
let processes: readonly [Records, Records]
let all: Decision
let outcomes: () => Promise<Record<string, number>>

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  const clock = fixedClock('2026-03-07')
  const one = await openRecords({ database, clock })
  const other = await openRecords({ database, clock })
  processes = [one.records, other.records]
  all = one.all
  outcomes = async () => {
    const { rows } = await sql<{ outcome: string; count: number }>`
      SELECT outcome, count(*) AS count FROM access.audit GROUP BY outcome`.execute(database.kysely)
    return Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count]))
  }
})

const at = (turn: number): Records => processes[turn % 2 === 0 ? 0 : 1]
const patient = (value: string, more: object = {}): Resource => ({
  resourceType: 'Patient',
  identifier: [{ system: 'urn:test', value }],
  ...more,
})
function condition(query: string) {
  const parsed = parseSearch('Patient', [...new URLSearchParams(query)], { strict: true })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.query
}
async function many(
  count: number,
  ask: (records: Records, turn: number) => Promise<EntryAnswer>,
): Promise<EntryAnswer[]> {
  return Promise.all(Array.from({ length: count }, (_, turn) => ask(at(turn), turn)))
}
const statuses = (answers: readonly EntryAnswer[]) =>
  Object.fromEntries([...Map.groupBy(answers, ({ status }) => status)].map(([status, some]) => [status, some.length]))
async function versions(id: string): Promise<number[]> {
  const page = await at(0).history(all, { type: 'Patient', id, count: 1_000 })
  return page.ok ? page.rows.map(({ version }) => version) : []
}
const downFrom = (count: number) => Array.from({ length: count }, (_, index) => count - index)

describe('two processes that write the same at the same moment', () => {
  it('make one resource of fifty conditional creates', async () => {
    const answers = await many(50, (records) =>
      records.change(all, {
        ...{ method: 'create', type: 'Patient', resource: patient('once') },
        unless: condition('identifier=urn:test|once'),
      }),
    )
    expect(statuses(answers)).toEqual({ 200: 49, 201: 1 })
    expect(new Set(answers.map((answer) => answer.ok && answer.id)).size).toBe(1)
    const found = await at(1).search(all, condition('identifier=urn:test|once&_total=accurate'))
    expect(found).toMatchObject({ ok: true, total: 1 })
  })

  it('make one resource of fifty conditional updates, and lose none', async () => {
    const answers = await many(50, (records, turn) =>
      records.change(all, {
        ...{ method: 'update', type: 'Patient', resource: patient('put', { multipleBirthInteger: turn + 1 }) },
        query: condition('identifier=urn:test|put'),
      }),
    )
    expect(statuses(answers)).toEqual({ 200: 49, 201: 1 })
    const ids = new Set(answers.map((answer) => (answer.ok ? answer.id : '')))
    expect(ids.size).toBe(1)
    expect(await versions([...ids][0] ?? '')).toEqual(downFrom(50))
  })

  it('place an id that a sender gave once, and count every version of it', async () => {
    const answers = await many(40, (records, turn) =>
      records.change(all, {
        ...{ method: 'update', type: 'Patient', id: 'given-once' },
        resource: patient(`given-${turn}`, { id: 'given-once' }),
      }),
    )
    expect(statuses(answers)).toEqual({ 200: 39, 201: 1 })
    expect(await versions('given-once')).toEqual(downFrom(40))
  })

  it('are refused ids that a condition would bring and that are not theirs to give', async () => {
    const created = await at(0).change(all, { method: 'create', type: 'Patient', resource: patient('first') })
    const known = created.ok ? (created.id ?? '') : ''
    const byCondition = (id: string) =>
      at(1).change(all, {
        ...{ method: 'update', type: 'Patient', resource: patient('nobody has this', { id }) },
        query: condition('identifier=urn:test|nobody'),
      })
    expect(await byCondition(known)).toMatchObject({ ok: false, status: 409 })
    expect(await byCondition(known.replace(/.$/, 'z'))).toMatchObject({ ok: false, status: 422 })
    expect(await byCondition('counted-elsewhere')).toMatchObject({ ok: true, status: 201 })
  })

  it('lose no change that was patched in', async () => {
    await at(0).change(all, {
      ...{ method: 'update', type: 'Patient', id: 'counted' },
      resource: patient('counted', { id: 'counted', multipleBirthInteger: 0 }),
    })
    const answers = await many(30, (records) =>
      records.change(all, {
        ...{ method: 'patch', type: 'Patient', id: 'counted' },
        change: (resource) => ({
          ok: true,
          resource: { ...resource, multipleBirthInteger: Number(resource.multipleBirthInteger) + 1 },
        }),
      }),
    )
    expect(statuses(answers)).toEqual({ 200: 30 })
    const last = await at(1).read(all, { type: 'Patient', id: 'counted' })
    expect(last.ok && JSON.parse(last.row.content ?? '')).toMatchObject({ multipleBirthInteger: 30 })
    expect(await versions('counted')).toEqual(downFrom(31))
  })

  it('let one of those win who name the version they change', async () => {
    const answers = await many(20, (records, turn) =>
      records.change(all, {
        ...{ method: 'update', type: 'Patient', id: 'counted', ifMatch: ['31'] },
        resource: patient(`won-${turn}`, { id: 'counted' }),
      }),
    )
    expect(statuses(answers)).toEqual({ 200: 1, 412: 19 })
  })

  it('give a patient who is first referred to one chart', async () => {
    const answers = await many(20, (records, turn) =>
      records.change(all, {
        ...{ method: 'create', type: 'Condition' },
        resource: {
          resourceType: 'Condition',
          subject: { reference: 'Patient/still-to-come' },
          recordedDate: `2026-01-${turn + 10}`,
        },
      }),
    )
    expect(new Set(answers.map((answer) => answer.ok && answer.row?.chart)).size).toBe(1)
  })

  it('write down what became of each, and no try before it', async () => {
    expect(await outcomes()).not.toHaveProperty('failed')
  })
})

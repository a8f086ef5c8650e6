import type { Decision } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { newId, openDatabase, silentLog } from '@kangcheng/platform'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createCases } from '../../index.ts'
import { application, type CasesRoom, openCasesRoom } from '../cases-room.fixture.ts'

let room: CasesRoom
let applicant: Decision
let officer: Decision
const closing: (() => Promise<void>)[] = []

beforeAll(async () => {
  room = await openCasesRoom()
  applicant = await room.of('applicant', 'east-hospital')
  officer = await room.of('officer', 'gongyi-health')
})
afterAll(async () => {
  for (const close of closing) await close()
})
// What one test leaves waiting is no other's.
beforeEach(() => sql`DELETE FROM cases.deadline`.execute(room.database.kysely))

async function apply(answers = {}): Promise<string> {
  const id = newId()
  must(await room.cases.start(applicant, { definition: 'permit', id, forms: { application: application(answers) } }))
  return id
}
const show = async (id: string) => must(await room.cases.show(officer, { definition: 'permit', id }))
const kinds = async (id: string) => (await show(id)).history.toReversed().map(({ kind }) => kind)

describe('a deadline', () => {
  it('reminds, is missed and escalates, each once, in its time', async () => {
    const id = await apply()
    expect((await show(id)).deadlines).toMatchObject([{ code: 'decision', status: 'running', provisional: true }])
    expect(await room.cases.fireDueDeadlines()).toBe(0)
    // Begun on Monday 2 March: five working days end with Monday the 9th, and it reminds on Friday.
    room.clock.advance({ days: 4 })
    expect(await room.cases.fireDueDeadlines()).toBe(1)
    room.clock.advance({ days: 4 })
    expect(await room.cases.fireDueDeadlines()).toBe(1)
    expect(await room.cases.fireDueDeadlines()).toBe(0)
    expect((await show(id)).deadlines[0]?.status).toBe('missed')
    room.clock.advance({ days: 3 })
    expect(await room.cases.fireDueDeadlines()).toBe(1)
    expect(await kinds(id)).toEqual(['started', 'deadline', 'deadline', 'deadline'])
    expect(must(await room.cases.verify(officer, { definition: 'permit', id }))).toMatchObject({ stateFits: true })
  })

  it('stands still while the other side corrects, and silence there calls the case back', async () => {
    const id = await apply()
    room.clock.advance({ days: 1 })
    const wish = { action: 'return', reason: { text: '缺图纸' } }
    must(await room.cases.act(officer, { definition: 'permit', id, version: 1, wish }))
    expect((await show(id)).deadlines.map(({ code, status }) => [code, status])).toEqual([
      ['decision', 'paused'],
      ['correction', 'running'],
    ])
    room.clock.advance({ days: 32 })
    expect(await room.cases.fireDueDeadlines()).toBe(1)
    expect(await show(id)).toMatchObject({ stage: { code: 'withdrawn' }, ended: { outcome: 'withdrawn' } })
  })

  it('is done once by three servers that come at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 60 }, () => apply({ kind: 'urgent' })))
    room.clock.advance({ days: 1 })
    const servers = await Promise.all(
      [1, 2, 3].map(async () => {
        const database = await openDatabase({ url: room.url, poolSize: 2, log: silentLog })
        closing.push(() => database.close())
        const cases = createCases({ ...room.given, database })
        await cases.readDefinitions()
        return cases
      }),
    )
    const fired = await Promise.all(servers.map((server) => server.fireDueDeadlines()))
    expect(fired.reduce((sum, count) => sum + count, 0)).toBe(60)
    const { rows } = await sql<{ count: number }>`
      SELECT count(*) AS count FROM cases.case_event
      WHERE happening->>'kind' = 'deadline' AND case_id = ANY (${ids}::uuid[])`.execute(room.database.kysely)
    expect(rows[0]?.count).toBe(60)
  })

  it('waits where somebody has the case in hand, and is done by the next one when a server dies over it', async () => {
    const id = await apply({ kind: 'urgent' })
    room.clock.advance({ days: 1 })
    const database = await openDatabase({ url: room.url, poolSize: 1, log: silentLog })
    const inHand = database.kysely.transaction().execute(async (trx) => {
      await sql`SELECT FROM cases.case_state WHERE case_id = ${id} FOR UPDATE`.execute(trx)
      expect(await room.cases.fireDueDeadlines()).toBe(0)
      throw new Error('the server dies')
    })
    await expect(inHand).rejects.toThrow('the server dies')
    await database.close()
    expect(await room.cases.fireDueDeadlines()).toBe(1)
    expect(await kinds(id)).toEqual(['started', 'deadline'])
  })
})

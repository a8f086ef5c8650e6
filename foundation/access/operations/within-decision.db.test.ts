import { ok, refuse } from '@kangcheng/kernel'
import type { Database } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { sql, type Transaction } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, accessMigrations, type Decision } from '../index.ts'
import { must, openAccess, type TestAccess } from '../testing/open-access.ts'

interface NoteTables {
  'test.note': { region_path: string; text: string }
}
type Within = Transaction<NoteTables>

const look = { operation: 'test.look', subject: 'note/1' }
let database: Database
let room: TestAccess
let viewer: Actor
let decision: Decision

beforeAll(async () => {
  ;({ database } = await testDatabase([accessMigrations]))
  room = await openAccess({ database, clock: fixedClock('2024-03-07') })
  viewer = await room.addUser({ role: 'viewer', region: '410181' })
  decision = must(await room.access.require(viewer, 'indicators.plan.read', {}, 'planning'))
  for (const statement of [
    'CREATE SCHEMA test',
    'CREATE TABLE test.note (region_path text NOT NULL, text text NOT NULL)',
    'ALTER TABLE test.note ENABLE ROW LEVEL SECURITY',
    `CREATE POLICY note_of_scope ON test.note
       USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')))`,
    'GRANT USAGE ON SCHEMA test TO kangcheng_app',
    'GRANT SELECT, INSERT ON test.note TO kangcheng_app',
    `INSERT INTO test.note VALUES ('/410000/410100/410181/', 'own'), ('/330000/330800/', 'other')`,
  ]) {
    await sql.raw(statement).execute(database.kysely)
  }
})

async function notes(): Promise<string[]> {
  const rows = await database.tables<NoteTables>().selectFrom('test.note').select('text').orderBy('text').execute()
  return rows.map((row) => row.text)
}

async function newestOutcome(): Promise<unknown[]> {
  const auditor = await room.addUser({ role: 'auditor' })
  const { rows } = must(await room.access.listAudit(auditor, { operation: 'test.look', limit: 1 }))
  return rows.map(({ outcome, refusal, detail }) => ({ outcome, refusal, detail }))
}

describe('within', () => {
  it('runs under the work role, sees the decision’s regions only, and is written down', async () => {
    const seen = await room.access.within(decision, { ...look, detail: { rows: 1 } }, async (trx: Within) => {
      const { rows } = await sql<{ user: string; purpose: string }>`
        SELECT current_user AS user, current_setting('app.purpose') AS purpose`.execute(trx)
      return { session: rows[0], rows: await trx.selectFrom('test.note').select('text').execute() }
    })
    expect(seen).toEqual({ session: { user: 'kangcheng_app', purpose: 'planning' }, rows: [{ text: 'own' }] })
    expect(await newestOutcome()).toEqual([{ outcome: 'done', refusal: undefined, detail: { rows: 1 } }])
  })

  it('cannot write outside its regions', async () => {
    const write = room.access.within(decision, look, async (trx: Within) =>
      trx.insertInto('test.note').values({ region_path: '/330000/', text: 'smuggled' }).execute(),
    )
    await expect(write).rejects.toThrow('row-level security')
    expect(await notes()).toEqual(['other', 'own'])
  })

  it('keeps nothing of work that throws, and notes that it failed', async () => {
    const work = room.access.within(decision, look, async (trx: Within) => {
      await trx
        .insertInto('test.note')
        .values({ region_path: decision.regions[0] ?? '', text: 'half' })
        .execute()
      throw new Error('power cut')
    })
    await expect(work).rejects.toThrow('power cut')
    expect(await notes()).toEqual(['other', 'own'])
    expect(await newestOutcome()).toEqual([{ outcome: 'failed', refusal: undefined, detail: {} }])
  })

  it('keeps nothing of work that refuses, and returns the refusal', async () => {
    const answer = await room.access.within(decision, look, async (trx: Within) => {
      await trx
        .insertInto('test.note')
        .values({ region_path: decision.regions[0] ?? '', text: 'half' })
        .execute()
      return Math.abs(1) === 1 ? refuse('plan.not-found', { code: 'x' }) : ok(1)
    })
    expect(answer).toEqual({ ok: false, refusal: { code: 'plan.not-found', details: { code: 'x' } } })
    expect(await notes()).toEqual(['other', 'own'])
    expect(await newestOutcome()).toEqual([{ outcome: 'refused', refusal: 'plan.not-found', detail: {} }])
  })

  it('takes decisions of require and no look-alike', async () => {
    const forged = { ...decision, regions: ['/'] }
    await expect(room.access.within(forged, look, async () => 1)).rejects.toThrow('nobody else')
  })

  it('leaves nothing behind on the connection', async () => {
    const settings = sql<{ user: string; paths: string | null }>`
      SELECT current_user AS user, current_setting('app.region_paths', true) AS paths`
    for (let round = 0; round < 6; round++) {
      const { rows } = await settings.execute(database.kysely)
      expect(rows[0]?.user).not.toBe('kangcheng_app')
      expect(rows[0]?.paths ?? '').toBe('')
    }
  })

  it('does not fail over odd texts in what is noted', async () => {
    const odd = {
      operation: 'test.look',
      subject: `plan/\0'\\\ud800 ${'长'.repeat(900)}`,
      detail: { text: '\0\ud800' },
    }
    await room.access.within(decision, odd, async () => null)
    const auditor = await room.addUser({ role: 'auditor' })
    expect(must(await room.access.verifyAudit(auditor, {}))).toMatchObject({ intact: true })
  })
})

import type { Database } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { sql, type Transaction } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Actor, accessMigrations, type Decision, platformActor } from '../index.ts'
import { must, openAccess, type TestAccess } from '../testing/open-access.ts'

interface NoteTables {
  'test.note': { region_path: string; text: string }
}
type Within = Transaction<NoteTables>

const done = { outcome: 'done' as const }
let database: Database
let room: TestAccess
let decisions: [Decision, Decision]
let elsewhere: Decision

beforeAll(async () => {
  ;({ database } = await testDatabase([accessMigrations]))
  room = await openAccess({ database, clock: fixedClock('2024-03-07') })
  const viewer = (home: string, region: string) => room.addUser({ role: 'viewer', home, region })
  const here = [await viewer('gongyi-health', '410181'), await viewer('quzhou-government', '410181')] as const
  decisions = [await decide(here[0]), await decide(here[1])]
  elsewhere = await decide(await viewer('gongyi-health', '330800'))
  for (const statement of [
    'CREATE SCHEMA test',
    'CREATE TABLE test.note (region_path text NOT NULL, text text NOT NULL)',
    'ALTER TABLE test.note ENABLE ROW LEVEL SECURITY',
    `CREATE POLICY note_of_scope ON test.note
       USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')))`,
    'GRANT USAGE ON SCHEMA test TO kangcheng_app',
    'GRANT SELECT, INSERT ON test.note TO kangcheng_app',
  ]) {
    await sql.raw(statement).execute(database.kysely)
  }
})

beforeEach(async () => {
  for (const table of ['test.note', 'access.audit', 'access.audit_head']) {
    await sql.raw(`DELETE FROM ${table}`).execute(database.kysely)
  }
  await sql`INSERT INTO test.note VALUES ('/410000/410100/410181/', 'here'), ('/330000/330800/', 'elsewhere')`.execute(
    database.kysely,
  )
})

async function decide(actor: Actor): Promise<Decision> {
  return must(await room.access.require(actor, 'indicators.plan.read', {}, 'planning'))
}

const looks = () =>
  decisions.map((decision, index) => ({ decision, look: { operation: 'test.look', subject: `note/${index}` } }))

async function book(): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    SELECT concat_ws(' ', organisation, subject, outcome, refusal) AS line FROM access.audit
    ORDER BY organisation, seq`.execute(database.kysely)
  expect(must(await room.access.verifyAudit(platformActor('cli'), {}))).toMatchObject({ intact: true })
  return rows.map(({ line }) => line)
}

async function notes(): Promise<string[]> {
  const rows = await database.tables<NoteTables>().selectFrom('test.note').select('text').orderBy('text').execute()
  return rows.map(({ text }) => text)
}

const add = (trx: Within, text: string) =>
  trx.insertInto('test.note').values({ region_path: '/410000/410100/410181/', text }).execute()

describe('withinGroup', () => {
  it('does the looks of several actors in one transaction, and writes each down in its own chain', async () => {
    const answers = await room.access.withinGroup(looks(), { 'app.record_sources': '7' }, async (trx: Within) => {
      const { rows } = await sql<Record<string, string>>`
        SELECT current_user AS role, current_setting('app.record_sources') AS sources,
          current_setting('app.purpose') AS purpose, coalesce(current_setting('app.user_id', true), '') AS who`.execute(
        trx,
      )
      expect(rows).toEqual([{ role: 'kangcheng_app', sources: '7', purpose: 'planning', who: '' }])
      const seen = await trx.selectFrom('test.note').select('text').execute()
      await add(trx, 'new')
      return [
        { ...done, seen },
        {
          outcome: 'refused' as const,
          refusal: 'note.taken',
          look: { operation: 'test.look', subject: 'note/9' },
          seen,
        },
      ]
    })
    expect(answers.map(({ outcome, seen }) => [outcome, seen])).toEqual([
      ['done', [{ text: 'here' }]],
      ['refused', [{ text: 'here' }]],
    ])
    expect(await notes()).toEqual(['elsewhere', 'here', 'new'])
    expect(await book()).toEqual(['gongyi-health note/0 done', 'quzhou-government note/9 refused note.taken'])
  })

  it('takes no decisions to which different things are open, and none that is forged', async () => {
    const [first] = looks()
    const other = { decision: elsewhere, look: { operation: 'test.look', subject: '-' } }
    expect(room.access.scopeKey(decisions[0])).toBe(room.access.scopeKey(decisions[1]))
    expect(room.access.scopeKey(elsewhere)).not.toBe(room.access.scopeKey(decisions[0]))
    const work = async () => [done, done]
    const group = [...(first ? [first] : []), other]
    await expect(room.access.withinGroup(group, {}, work)).rejects.toThrow('differ in scope')
    const forged = looks().map((one) => ({ ...one, decision: { ...one.decision } }))
    await expect(room.access.withinGroup(forged, {}, work)).rejects.toThrow('nobody else')
    await expect(room.access.withinGroup([], {}, work)).rejects.toThrow('a look at least')
    expect(await book()).toEqual([])
  })

  it('lets no settings of an engine open more than the decisions do', async () => {
    const seen = await room.access.withinGroup(looks(), { 'app.region_paths': '/' }, async (trx: Within) => {
      const rows = await trx.selectFrom('test.note').select('text').execute()
      return [done, { ...done, rows }]
    })
    expect(seen[1]).toMatchObject({ rows: [{ text: 'here' }] })
  })

  it('keeps nothing of a group that throws or answers for too few, and leaves its looks to be tried again', async () => {
    const cut = room.access.withinGroup(looks(), {}, async (trx: Within) => {
      await add(trx, 'half')
      throw new Error('power cut')
    })
    await expect(cut).rejects.toThrow('power cut')
    const short = room.access.withinGroup(looks(), {}, async (trx: Within) => {
      await add(trx, 'half')
      return [done]
    })
    await expect(short).rejects.toThrow('an outcome for each')
    expect(await notes()).toEqual(['elsewhere', 'here'])
    expect(await book()).toEqual([])
  })

  it('notes a look by itself as failed', async () => {
    const cut = room.access.withinGroup(looks().slice(0, 1), {}, async () => {
      throw new Error('power cut')
    })
    await expect(cut).rejects.toThrow('power cut')
    expect(await book()).toEqual(['gongyi-health note/0 failed'])
  })

  it('notes nothing of a look that its caller tries again', async () => {
    const once = (error: Error) =>
      room.access.withinGroup(
        looks().slice(0, 1),
        {},
        async () => {
          throw error
        },
        (thrown) => thrown instanceof RangeError,
      )
    await expect(once(new RangeError('overtaken'))).rejects.toThrow('overtaken')
    await expect(once(new Error('power cut'))).rejects.toThrow('power cut')
    expect(await book()).toEqual(['gongyi-health note/0 failed'])
  })
})

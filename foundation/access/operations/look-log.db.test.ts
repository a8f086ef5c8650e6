import type { Clock } from '@kangcheng/kernel'
import { newId, openDatabase, silentLog } from '@kangcheng/platform'
import { testDatabase } from '@kangcheng/testing'
import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Actor, accessMigrations, createAccess, type Decision, platformActor } from '../index.ts'
import { type AuditNote, appendAudit, appendAuditAlone, appendAuditGroup } from '../store/append-audit.ts'
import type { AccessTables } from '../store/tables.ts'
import { must, openAccess, type TestAccess } from '../testing/open-access.ts'

const look = { operation: 'test.look', subject: 'chart/1' }
const done = { outcome: 'done' as const }
/** Goes on by a millisecond whenever it is asked. */
const clock: Clock = (() => {
  let moment = Date.parse('2024-03-07T04:00:00Z')
  return { now: () => new Date(moment++), today: () => '2024-03-07' }
})()
let db: Kysely<AccessTables>
let room: TestAccess
let actors: Actor[]
let decisions: Decision[]
/** Its database has gone away. */
let orphan: TestAccess['access']

beforeAll(async () => {
  const { database, url } = await testDatabase([accessMigrations])
  db = database.tables<AccessTables>()
  room = await openAccess({ database, clock })
  const homes = ['gongyi-health', 'gongyi-government', 'quzhou-government']
  actors = await Promise.all(homes.map((home) => room.addUser({ role: 'viewer', home })))
  decisions = await Promise.all(actors.map(decide))
  const gone = await openDatabase({ url, poolSize: 1, log: silentLog })
  await gone.close()
  orphan = createAccess({ database: gone, clock, newId, log: silentLog, installationKey: () => new Uint8Array(32) })
})

async function decide(actor: Actor): Promise<Decision> {
  return must(await room.access.require(actor, 'indicators.plan.read', {}, 'planning'))
}

const decisionOf = (index: number) => decisions[index % decisions.length] as Decision

async function emptyBook(): Promise<void> {
  await sql`DELETE FROM access.audit`.execute(db)
  await sql`DELETE FROM access.audit_head`.execute(db)
}
beforeEach(emptyBook)

async function verify() {
  const { intact, rows, faults } = must(await room.access.verifyAudit(platformActor('cli'), {}))
  return { intact, rows, faults }
}

async function subjects(): Promise<string[]> {
  const rows = await db.selectFrom('access.audit').select('subject').orderBy('organisation').orderBy('seq').execute()
  return rows.map(({ subject }) => subject)
}

describe('noteLook', () => {
  it('writes two hundred looks of three organisations in a few commits, each once, in the order of their times', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `chart/${index}`)
    await Promise.all(
      names.map((subject, index) => room.access.noteLook(decisionOf(index), { ...look, subject }, done)),
    )
    const rows = await db
      .selectFrom('access.audit')
      .select(['organisation', 'subject', 'at', sql<string>`xmin::text`.as('commit')])
      .orderBy('organisation')
      .orderBy('seq')
      .execute()
    expect(rows.map(({ subject }) => subject).toSorted()).toEqual(names.toSorted())
    expect(new Set(rows.map(({ commit }) => commit)).size).toBeLessThan(20)
    const misordered = rows.filter(
      (row, index) => rows[index - 1]?.organisation === row.organisation && (rows[index - 1]?.at ?? row.at) > row.at,
    )
    expect(misordered).toEqual([])
    expect(await verify()).toEqual({ intact: true, rows: 200, faults: [] })
  })

  it('keeps every chain right beside looks of all other kinds', async () => {
    const { access } = room
    const group = [0, 1, 2].map((index) => ({ decision: decisionOf(index), look }))
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => [
        access.noteLook(decisionOf(index), look, { outcome: 'refused', refusal: 'plan.not-found' }),
        access.within(decisionOf(index), look, async () => null),
        access.withinGroup(group, {}, async () => [done, done, done]),
        access.require(actors[index % 3] as Actor, 'indicators.plan.write', {}, 'planning'),
      ]).flat(),
    )
    expect(await verify()).toEqual({ intact: true, rows: 20 + 20 + 60 + 20, faults: [] })
  })

  it('tells each caller of a group that could not be written, leaves no gap, and goes on', async () => {
    const write = (subject: string) => room.access.noteLook(decisionOf(0), { ...look, subject }, done)
    await write('before')
    let settled: PromiseSettledResult<void>[] = []
    let others: Promise<void>[] = []
    // Somebody else holds the head, so that the group waits with its rows; then it is broken off.
    await db.transaction().execute(async (trx) => {
      await sql`SELECT 1 FROM access.audit_head FOR UPDATE`.execute(trx)
      const doomed = Promise.allSettled([write('lost'), write('lost too')])
      for (;;) {
        const { rows } = await sql`
          SELECT pg_cancel_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`.execute(trx)
        if (rows.length > 0) break
      }
      others = [write('after'), write('after')]
      settled = await doomed
    })
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await Promise.all(others)
    expect(await subjects()).toEqual(['before', 'after', 'after'])
    expect(await verify()).toEqual({ intact: true, rows: 3, faults: [] })
  })

  it('rejects where there is no database, and takes no look-alike of a decision', async () => {
    await expect(orphan.noteLook(decisionOf(0), look, done)).rejects.toThrow()
    await expect(room.access.noteLook({ ...decisionOf(0) }, look, done)).rejects.toThrow('nobody else')
    expect(await subjects()).toEqual([])
  })
})

describe('rows appended in groups', () => {
  const OWNERS = ['one', 'two', 'three'].map((code) => ({ code, path: `/${code}/` }))
  const noteArbitrary: fc.Arbitrary<AuditNote> = fc.record({
    organisation: fc.constantFrom(...OWNERS),
    actor: fc.constant(null),
    channel: fc.constant('api' as const),
    operation: fc.constant('test.look'),
    subject: fc.string({ unit: 'binary', maxLength: 20 }),
    refusal: fc.constantFrom(undefined, String.raw`it's\ "so"`),
    outcome: fc.constantFrom('done' as const, 'failed' as const),
    detail: fc.dictionary(fc.string({ unit: 'binary', maxLength: 5 }), fc.string({ unit: 'binary', maxLength: 5 }), {
      maxKeys: 2,
    }),
  })
  const mark = () => ({
    id: '01920000-0001-77ff-bfff-ffffffffffff',
    at: new Date('2024-03-07T04:00:00Z'),
    day: '2024-03-07',
  })

  async function bookOf(write: () => Promise<void>) {
    await emptyBook()
    await write()
    expect(await verify()).toMatchObject({ intact: true })
    const rows = db.selectFrom('access.audit').selectAll().orderBy('organisation').orderBy('seq')
    const heads = db.selectFrom('access.audit_head').selectAll().orderBy('organisation')
    // Verifying is a look too, in the chain of the platform.
    return {
      rows: await rows.where('organisation', '<>', 'platform').execute(),
      heads: await heads.where('organisation', '<>', 'platform').execute(),
    }
  }

  it('make the same book as the same rows one by one, whatever they hold', async () => {
    const groups = fc.array(fc.array(noteArbitrary, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(groups, async (given) => {
        const single = await bookOf(async () => {
          for (const note of given.flat()) await db.transaction().execute((trx) => appendAudit(trx, note, mark))
        })
        const grouped = await bookOf(async () => {
          for (const notes of given) await db.transaction().execute((trx) => appendAuditGroup(trx, notes, mark))
        })
        const alone = await bookOf(async () => {
          for (const notes of given) await appendAuditAlone(db, notes, mark)
        })
        expect(grouped).toEqual(single)
        expect(alone).toEqual(single)
      }),
      { numRuns: 12 },
    )
  })

  it('never wait for one another in a ring, also where they open the day', async () => {
    const noteOf = (code: number): AuditNote => ({
      organisation: OWNERS[code % 3] ?? { code: 'one', path: '/one/' },
      actor: null,
      channel: 'api',
      operation: 'test.look',
      subject: '-',
      outcome: 'done',
    })
    const orders = [[0, 1, 2], [2, 1, 0], [1, 0], [2], [0, 2], [2, 0]]
    await Promise.all(orders.map((order) => appendAuditAlone(db, order.map(noteOf), mark)))
    expect(await verify()).toEqual({ intact: true, rows: 13, faults: [] })
  })
})

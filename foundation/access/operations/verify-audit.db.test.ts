import { newId, silentLog } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { type Kysely, sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Actor, type AuditHead, accessMigrations, platformActor } from '../index.ts'
import { must, openAccess, type TestAccess } from '../testing/open-access.ts'
import { noteAlone, noteOf } from './note-alone.ts'

const TODAY = '2024-03-07'
const clock = fixedClock(TODAY)
const platform = platformActor('cli')
let db: Kysely<unknown>
let room: TestAccess
let nurse: Actor
let append: (count: number, actor?: Actor) => Promise<void>

beforeAll(async () => {
  const { database } = await testDatabase([accessMigrations])
  db = database.kysely
  room = await openAccess({ database, clock })
  nurse = await room.addUser({ home: 'gongyi-health' })
  const deps = { database, clock, newId, log: silentLog, installationKey: () => new Uint8Array(32) }
  append = async (count, actor = nurse) => {
    for (let index = 0; index < count; index++) {
      const note = { operation: 'test.look', subject: `chart/${index}`, outcome: 'done' as const }
      await noteAlone(deps, { ...noteOf(actor), ...note, detail: { index } })
      clock.advance({ seconds: 1 })
    }
  }
})

/** The superuser is who tampers; each test begins with nine rows of one day, and another organisation's beside. */
beforeEach(() => tamper('DELETE FROM access.audit', 'DELETE FROM access.audit_head'))

async function tamper(...statements: string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const OURS = `organisation = 'gongyi-health' AND day = '${TODAY}'`

async function faults(anchors?: readonly AuditHead[]) {
  const { faults: found } = must(
    await room.access.verifyAudit(platform, { organisation: 'gongyi-health', ...(anchors ? { anchors } : {}) }),
  )
  return found.map(({ day, seq, kind }) => (day === TODAY ? `${seq} ${kind}` : `${day} ${seq} ${kind}`))
}

async function anchor(): Promise<AuditHead[]> {
  const heads = must(await room.access.auditHeads(platform, TODAY))
  return heads.filter((head) => head.organisation === 'gongyi-health')
}

describe('the audit chain', () => {
  it('is intact after ordinary work, in every organisation', async () => {
    await append(9)
    await append(3, platform)
    const verification = must(await room.access.verifyAudit(platform, {}))
    expect(verification).toMatchObject({ intact: true, chains: 2, rows: 12, faults: [] })
    expect(await faults(await anchor())).toEqual([])
  })

  it('is asked about days of the calendar only', async () => {
    for (const days of [{ from: '2024-02-30' }, { to: 'today' }, { from: '2024-03-07', to: '2024-03-06' }]) {
      const answer = await room.access.verifyAudit(platform, days)
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'access.day-invalid' } })
    }
  })

  it.each([
    ['another actor', 'actor = NULL'],
    ['another time, by a millisecond', `at = at + interval '1 millisecond'`],
    ['another subject', `subject = 'chart/x'`],
    ['another outcome', `outcome = 'refused'`],
    ['other details', `detail = '{"index":"4"}'`],
    ['another place in the tree', `organisation_path = '/quzhou-government/'`],
    ['another link', `previous_hash = repeat('0', 64)`],
    ['another hash', `hash = repeat('0', 64)`],
  ])('shows a row with %s', async (_what, change) => {
    await append(9)
    await tamper(`UPDATE access.audit SET ${change} WHERE ${OURS} AND seq = 5`)
    expect(await faults()).toEqual(['5 changed'])
  })

  it('shows a deleted row, in the middle, at the end, with the gap closed, and all of them', async () => {
    await append(9)
    await tamper(`DELETE FROM access.audit WHERE ${OURS} AND seq = 4`)
    expect(await faults()).toEqual(['4 removed'])
    await tamper(`UPDATE access.audit SET seq = seq - 1 WHERE ${OURS} AND seq = 5`)
    expect(await faults()).toEqual(['4 removed'])
    await tamper(`DELETE FROM access.audit WHERE ${OURS} AND seq >= 4`)
    expect(await faults()).toEqual(['4 removed'])
    await tamper(`DELETE FROM access.audit WHERE ${OURS}`)
    expect(await faults()).toEqual(['1 removed'])
    await tamper(`DELETE FROM access.audit_head WHERE ${OURS}`)
    expect(await faults()).toEqual([])
  })

  it('shows the last rows deleted with the head rewound, but only against an anchor', async () => {
    await append(9)
    const anchors = await anchor()
    await tamper(
      `DELETE FROM access.audit WHERE ${OURS} AND seq > 7`,
      `UPDATE access.audit_head SET seq = 7, hash = (SELECT hash FROM access.audit WHERE ${OURS} AND seq = 7) WHERE ${OURS}`,
    )
    expect(await faults()).toEqual([])
    expect(await faults(anchors)).toEqual(['9 anchor'])
    await tamper(`DELETE FROM access.audit WHERE ${OURS}`, `DELETE FROM access.audit_head WHERE ${OURS}`)
    expect(await faults(anchors)).toEqual(['9 anchor'])
  })

  it('shows two rows swapped', async () => {
    await append(9)
    await tamper(
      `UPDATE access.audit SET seq = 100 WHERE ${OURS} AND seq = 3`,
      `UPDATE access.audit SET seq = 3 WHERE ${OURS} AND seq = 6`,
      `UPDATE access.audit SET seq = 6 WHERE ${OURS} AND seq = 100`,
    )
    expect(await faults()).toEqual(['3 reordered'])
  })

  it('shows a row put in, between and behind', async () => {
    await append(9)
    const copy = (from: number, to: number) => `INSERT INTO access.audit
      SELECT organisation, day, ${to}, id, organisation_path, at, actor, channel, session, request, operation, subject,
        permission, purpose, outcome, refusal, break_glass, policy_version, detail, previous_hash, hash
      FROM access.audit WHERE ${OURS} AND seq = ${from}`
    await tamper(copy(9, 10))
    expect(await faults()).toEqual(['10 inserted'])
    await tamper(
      `UPDATE access.audit SET seq = seq + 100 WHERE ${OURS} AND seq BETWEEN 4 AND 9`,
      `DELETE FROM access.audit WHERE ${OURS} AND seq = 10`,
      `UPDATE access.audit SET seq = seq - 99 WHERE ${OURS} AND seq > 100`,
      copy(3, 4),
    )
    expect(await faults()).toEqual(['3 inserted'])
  })

  it('shows a head that was changed or taken away', async () => {
    await append(3)
    await tamper(`UPDATE access.audit_head SET hash = repeat('0', 64) WHERE ${OURS}`)
    expect(await faults()).toEqual(['3 head'])
    await tamper(`DELETE FROM access.audit_head WHERE ${OURS}`)
    expect(await faults()).toEqual(['1 head'])
  })
})

describe('the days of an organisation', () => {
  /** One row on each of three days, the last of them today. */
  async function appendOnThreeDays(): Promise<void> {
    const days = fixedClock('2024-03-05')
    const later = {
      database: { tables: () => db } as never,
      clock: days,
      newId,
      log: silentLog,
      installationKey: () => new Uint8Array(32),
    }
    for (let day = 0; day < 3; day++) {
      const note = { operation: 'test.look', subject: '-', outcome: 'done' as const }
      await noteAlone(later, { ...noteOf(nurse), ...note })
      days.advance({ days: 1 })
    }
  }
  const verify = async (query: Parameters<typeof room.access.verifyAudit>[1]) =>
    must(await room.access.verifyAudit(platform, { organisation: 'gongyi-health', ...query }))

  it('are verified from one to another, or in portions that together are all of them', async () => {
    await appendOnThreeDays()
    expect(await verify({ from: '2024-03-06', to: '2024-03-06' })).toMatchObject({ chains: 1, rows: 1, rowsLeft: 0 })
    expect(await verify({ to: '2024-03-06' })).not.toHaveProperty('next')
    expect(await verify({ portion: 2 })).toMatchObject({ chains: 2, rows: 2, next: TODAY, rowsLeft: 1 })
    expect(await verify({ portion: 2, from: TODAY })).toMatchObject({ chains: 1, rows: 1, rowsLeft: 0 })

    // Days whose heads are gone count for nothing, and are found in the portion before the next that counts.
    await tamper(`DELETE FROM access.audit_head WHERE organisation = 'gongyi-health' AND day = '2024-03-06'`)
    const first = await verify({ portion: 1 })
    expect(first).toMatchObject({ next: TODAY, faults: [{ day: '2024-03-06', kind: 'head' }] })
  })

  it('continue from one another, so that a whole day cannot vanish between two', async () => {
    await appendOnThreeDays()
    expect(await faults()).toEqual([])
    for (const table of ['audit', 'audit_head']) {
      await tamper(`DELETE FROM access.${table} WHERE organisation = 'gongyi-health' AND day = '2024-03-06'`)
    }
    expect(await faults()).toEqual(['1 link'])
  })
})

describe('who may append and read', () => {
  it('keeps a valid chain under fifty appends at once', async () => {
    await Promise.all(Array.from({ length: 50 }, () => append(1)))
    const verification = must(await room.access.verifyAudit(platform, { organisation: 'gongyi-health' }))
    expect(verification).toMatchObject({ intact: true, chains: 1, rows: 50 })
  })

  it('judges one moment, whatever is appended meanwhile', async () => {
    await append(5)
    let done = false
    const keepAppending = async () => {
      while (!done) await append(1)
    }
    const busy = Promise.all([keepAppending(), keepAppending(), keepAppending()])
    try {
      for (let round = 0; round < 15; round++) expect(await faults()).toEqual([])
    } finally {
      done = true
      await busy
    }
  })

  it('lets the work role read only with an audit permission, and never write', async () => {
    await append(2)
    const office = await room.addUser({ role: 'office' })
    const decision = must(await room.access.require(office, 'indicators.plan.read', {}, 'planning'))
    const look = { operation: 'test.look', subject: '-' }
    const count = await room.access.within(decision, look, async (trx) => {
      const { rows } = await sql<{ rows: number }>`SELECT count(*) AS rows FROM access.audit`.execute(trx)
      return rows[0]?.rows
    })
    expect(count).toBe(0)
    for (const statement of [
      `UPDATE access.audit SET outcome = 'done'`,
      'DELETE FROM access.audit',
      'TRUNCATE access.audit',
      'INSERT INTO access.audit SELECT * FROM access.audit',
      'UPDATE access.audit_head SET seq = 0',
      'DELETE FROM access.audit_head',
      'SELECT password_hash FROM access.user_account',
      'SELECT token_hash FROM access.session',
    ]) {
      const attempt = room.access.within(decision, look, (trx) => sql.raw(statement).execute(trx))
      await expect(attempt, statement).rejects.toThrow('permission denied')
    }
  })

  it('shows an auditor their own part of the tree, and pages through it', async () => {
    await append(7)
    await append(4, platform)
    const auditor = await room.addUser({
      role: 'auditor',
      organisation: 'gongyi-government',
      home: 'quzhou-government',
    })
    const first = must(await room.access.listAudit(auditor, { limit: 5, operation: 'test.look' }))
    expect(first.rows.map((row) => row.seq)).toEqual([7, 6, 5, 4, 3])
    const second = must(
      await room.access.listAudit(auditor, { limit: 5, operation: 'test.look', after: first.next ?? '' }),
    )
    expect(second.rows.map((row) => row.seq)).toEqual([2, 1])
    expect(second.next).toBeUndefined()
    expect(first.rows[0]).toMatchObject({ organisation: 'gongyi-health', actorName: '李某', detail: { index: 6 } })
    const verified = must(await room.access.verifyAudit(auditor, {}))
    expect(verified).toMatchObject({ intact: true, chains: 1 })
    const other = await room.access.listAudit(auditor, { organisation: 'platform' })
    expect(other).toMatchObject({ ok: false, refusal: { code: 'access.outside-scope' } })
    // The last is a year that JavaScript can count to and PostgreSQL cannot.
    const elsewhere = JSON.stringify(['-271821-04-20', 'gongyi-health', 1])
    for (const after of ['x', Buffer.from('[]').toString('base64url'), Buffer.from(elsewhere).toString('base64url')]) {
      const broken = await room.access.listAudit(auditor, { after })
      expect(broken).toMatchObject({ ok: false, refusal: { code: 'access.page-invalid' } })
    }
  })
})

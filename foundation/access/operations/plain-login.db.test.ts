import { migrate, openDatabase, silentLog } from '@kangcheng/platform'
import { emptyDatabase, fixedClock } from '@kangcheng/testing'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { accessMigrations, platformActor } from '../index.ts'
import { must, openAccess } from '../testing/open-access.ts'

const clock = fixedClock('2024-03-07')

// A city's own PostgreSQL gives us an owner without superuser rights; row-level security then holds for the owner too.
it('works for a login role that is no superuser', async () => {
  const url = new URL(await emptyDatabase())
  const superuser = await openDatabase({ url: url.href, poolSize: 1, log: silentLog })
  const login = `plain_${process.pid}`
  for (const statement of [
    `CREATE ROLE ${login} LOGIN NOSUPERUSER CREATEROLE PASSWORD 'plain'`,
    `GRANT CREATE ON DATABASE ${url.pathname.slice(1)} TO ${login}`,
    'DO $$ BEGIN CREATE ROLE kangcheng_app NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$',
    `GRANT kangcheng_app TO ${login}`,
  ]) {
    await sql.raw(statement).execute(superuser.kysely)
  }
  url.username = login
  url.password = 'plain'
  const database = await openDatabase({ url: url.href, poolSize: 2, log: silentLog })
  try {
    await migrate(database, [accessMigrations], { clock, log: silentLog })
    const room = await openAccess({ database, clock })
    const viewer = await room.addUser({ role: 'viewer', region: '410181' })
    clock.advance({ days: 1 })
    await room.access.require(viewer, 'indicators.plan.enter', {}, 'planning')
    expect(must(await room.access.listRegions(viewer, { under: '410100' }))).toHaveLength(3)
    // Several chains at once, on a day that opens with it and on one that is open.
    const neighbour = await room.addUser({ role: 'viewer', region: '410181', home: 'quzhou-government' })
    for (const days of [1, 0]) {
      clock.advance({ days })
      const decisions = await Promise.all(
        [viewer, neighbour].map(async (actor) =>
          must(await room.access.require(actor, 'indicators.plan.read', {}, 'planning')),
        ),
      )
      const look = { operation: 'test.look', subject: '-' }
      const group = decisions.map((decision) => ({ decision, look }))
      await room.access.withinGroup(group, {}, async () => group.map(() => ({ outcome: 'done' as const })))
      await Promise.all(decisions.map((decision) => room.access.noteLook(decision, look, { outcome: 'done' })))
    }
    must(await room.access.resetPassword(platformActor('cli'), viewer.userId))
    const auditor = await room.addUser({ role: 'auditor' })
    const { rows } = must(await room.access.listAudit(auditor, { actor: viewer.userId }))
    expect(rows.map((row) => [row.operation, row.outcome])).toEqual([
      ...Array.from({ length: 4 }, () => ['test.look', 'done']),
      ['access.list-regions', 'done'],
      ['access.require', 'refused'],
    ])
    expect(must(await room.access.verifyAudit(platformActor('cli'), {}))).toMatchObject({ intact: true, chains: 6 })
    // Not even the owner reads the book or mends it without saying whose it is.
    expect((await sql`SELECT 1 FROM access.audit`.execute(database.kysely)).rows).toEqual([])
    const mended = await sql`UPDATE access.audit SET outcome = 'done'`.execute(database.kysely)
    expect(mended.numAffectedRows).toBe(0n)
  } finally {
    await database.close()
    await superuser.close()
  }
})

import type { Database } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { type Actor, accessMigrations, directoryIn, platformActor } from '../index.ts'
import { must, openAccess, type TestAccess } from '../testing/open-access.ts'

let database: Database
let room: TestAccess

beforeAll(async () => {
  ;({ database } = await testDatabase([accessMigrations]))
  room = await openAccess({ database, clock: fixedClock('2026-03-01') })
})

const HEALTH = {
  permission: 'indicators.report.fill',
  regionPath: '/410000/410100/410181/',
  organisationPath: '/gongyi-government/gongyi-health/',
}
const holders = async (today = '2026-03-01') =>
  (await directoryIn(database.kysely).holdersOf(HEALTH, today)).map(({ id }) => id)

it('names who may do it there: of the place, of all above it, by any role that covers it', async () => {
  const own = await room.addUser({ role: 'report-filler', region: '410181', organisation: 'gongyi-health' })
  const above = await room.addUser({ role: 'office', region: '410000', organisation: 'gongyi-government' })
  const everywhere = await room.addUser({ role: 'report-filler' })
  await room.addUser({ role: 'report-filler', region: '410181106', organisation: 'gongyi-health' })
  await room.addUser({ role: 'report-filler', region: '330800', organisation: '*' })
  await room.addUser({ role: 'report-filler', organisation: 'quzhou-government' })
  await room.addUser({ role: 'viewer' })
  const ended = await room.addUser({ role: 'report-filler', validTo: '2026-03-31' })
  const closed = await room.addUser({ role: 'report-filler' })
  must(await room.access.disableUser(platformActor('system'), closed.userId, true))
  const ids = (...actors: Actor[]) => actors.map(({ userId }) => userId).toSorted()
  expect(await holders()).toEqual(ids(own, above, everywhere, ended))
  expect(await holders('2026-04-01')).toEqual(ids(own, above, everywhere))
})

it('names who stands in for one of them, in the days of the delegation', async () => {
  const away = await room.addUser({ role: 'report-filler', region: '410181', organisation: 'gongyi-health' })
  const standIn = await room.addUser({})
  const delegation = crypto.randomUUID()
  await sql`INSERT INTO access.delegation (id, delegator, delegate, first_day, last_day, made_at, made_by)
    VALUES (${delegation}, ${away.userId}, ${standIn.userId}, '2026-03-01', '2026-03-10', now(), ${away.userId})`.execute(
    database.kysely,
  )
  await sql`INSERT INTO access.delegated_assignment
    SELECT ${delegation}, id FROM access.role_assignment WHERE user_id = ${away.userId}`.execute(database.kysely)
  expect(await holders('2026-03-10')).toContain(standIn.userId)
  expect(await holders('2026-03-11')).not.toContain(standIn.userId)
})

import { fork } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { must } from '@kangcheng/access/testing'
import { newId } from '@kangcheng/platform'
import { sql } from 'kysely'
import { copy } from './fill-cases.ts'
import { application, person, type Room } from './open-room.ts'

/** Permits that were urgent five hours ago: their four hours are over, all at one moment. */
const AHEAD = 5 * 3_600_000
const LONGEST = 300_000
const SERVERS = 3

/** So many deadlines due at once, three server processes on them, one of which is killed in the middle. */
export async function measureDeadlines(room: Room, url: string, due: number) {
  const id = newId()
  const applicant = await (await person(room, 'applicant', 'unit-0'))()
  // What else waits in the database is not due within these hours.
  must(
    await room.cases.start(applicant, { definition: 'permit', id, forms: { application: application(0, 'urgent') } }),
  )
  await sql`UPDATE cases.deadline SET at = (SELECT at FROM cases.deadline WHERE case_id = ${id}), step = 'due' WHERE case_id = ${id}`.execute(
    room.database.kysely,
  )
  await copy(room, id, 2, 0, due - 1)
  await sql.raw('VACUUM ANALYZE cases.deadline').execute(room.database.kysely)
  const servers = Array.from({ length: SERVERS }, () =>
    fork(join(import.meta.dirname, 'fire-process.ts'), [url, String(AHEAD)]),
  )
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once('message', resolve))))
  const began = performance.now()
  const [victim] = servers
  const dying = pause(3_000).then(() => victim?.kill('SIGKILL'))
  let left = due
  while (left > 0 && performance.now() - began < LONGEST) {
    await pause(250)
    const { rows } = await sql<{ left: number }>`
      SELECT count(*) AS left FROM cases.deadline WHERE step = 'due' AND at <= ${new Date(Date.now() + AHEAD)}`.execute(
      room.database.kysely,
    )
    left = rows[0]?.left ?? 0
  }
  const seconds = (performance.now() - began) / 1_000
  await dying
  for (const server of servers) server.connected && server.send('stop')
  const { rows } = await sql<{ fired: number; twice: number }>`
    SELECT count(*) AS fired, count(*) FILTER (WHERE times > 1) AS twice FROM (
      SELECT case_id, count(*) AS times FROM cases.case_event
      WHERE happening->>'kind' = 'deadline' AND happening->>'step' = 'due' GROUP BY case_id) AS each`.execute(
    room.database.kysely,
  )
  return { seconds, left, fired: rows[0]?.fired ?? 0, twice: rows[0]?.twice ?? 0 }
}

import { must } from '@kangcheng/access/testing'
import { newId } from '@kangcheng/platform'
import { sql } from 'kysely'
import { APPLICANTS, application, OFFICES, person, type Room } from './open-room.ts'

const AT_ONCE = 100_000

/**
 * Cases by the million, copied by the database from lives that were really lived: most of them ended, some waiting at the offices. A copy
 * has its own ids, organisations, number and days; of its hashes the first is of another case, which only verifying would notice.
 */
export async function fillCases(room: Room, ended: number, waiting: number): Promise<void> {
  const templates = await liveTemplates(room)
  for (let from = 0; from < ended; from += AT_ONCE) {
    await copy(room, templates.ended, 0, from, Math.min(ended, from + AT_ONCE))
    if (from % 1_000_000 === 0 && from > 0) process.stdout.write(`  ${from / 1_000_000} million cases\n`)
  }
  await copy(room, templates.waiting, 1, 0, waiting)
  for (const table of ['case_state', 'case_event', 'case_party', 'work', 'deadline']) {
    await sql.raw(`VACUUM ANALYZE cases.${table}`).execute(room.database.kysely)
  }
}

async function liveTemplates(room: Room) {
  const { cases } = room
  const applicant = await (await person(room, 'applicant', 'unit-0'))()
  const officer = await (await person(room, 'officer', 'office-0'))()
  const chief = await (await person(room, 'chief', 'office-0'))()
  const colleague = await (await person(room, 'officer', 'office-0'))()
  const begin = async () => {
    const id = newId()
    must(await cases.start(applicant, { definition: 'permit', id, forms: { application: application(0, 'plain') } }))
    return id
  }
  const [ended, waiting] = [await begin(), await begin()]
  const at = { definition: 'permit', id: ended }
  const sheets = { visit: { clean: { conforms: true }, signs: { findings: 1 } } }
  must(await cases.act(officer, { ...at, version: 1, wish: { action: 'visit', sheets } }))
  must(await cases.opine(officer, { ...at, wish: { option: 'agree' } }))
  must(await cases.opine(colleague, { ...at, wish: { option: 'agree' } }))
  must(await cases.act(chief, { ...at, wish: { action: 'sign' } }))
  return { ended, waiting }
}

/** Rows `from` to `to` of a kind; ids count up, as ids made by time do. */
export async function copy(
  { database }: Room,
  template: string,
  kind: number,
  from: number,
  to: number,
): Promise<void> {
  const numbers = sql`(SELECT n, (lpad(to_hex(n), 8, '0') || ${`-${kind}000-7000-8000-000000000000`})::uuid AS id,
    'unit-' || n % ${sql.lit(APPLICANTS)} AS unit, 'office-' || n % ${sql.lit(OFFICES)} AS office
    FROM generate_series(${sql.lit(from)}, ${sql.lit(to - 1)}) AS n) AS made`
  const office = sql`(SELECT code, path FROM access.organisation) AS o`
  await database.kysely.transaction().execute(async (trx) => {
    await sql`
      INSERT INTO cases.case_state
      SELECT id, c.definition, c.version, 'XK-' || lpad(n::text, 8, '0'), c.seq, c.stage, c.outcome, c.opened_at - n * interval '1 second',
        c.ended_at, jsonb_set(jsonb_set(c.state::jsonb, '{parties}', jsonb_build_object('applicant', unit, 'office', office)),
          '{number}', to_jsonb('XK-' || lpad(n::text, 8, '0')))::json, c.head
      FROM ${numbers}, cases.case_state c WHERE c.case_id = ${template}`.execute(trx)
    await sql`
      INSERT INTO cases.case_event
      SELECT id, e.seq, e.at, e.by, e.on_behalf_of, e.organisation, e.happening, e.hash
      FROM ${numbers}, cases.case_event e WHERE e.case_id = ${template}`.execute(trx)
    await sql`
      INSERT INTO cases.case_party
      SELECT id, p.party, p.definition, o.code, o.path, p.region_path, p.opened_at - n * interval '1 second'
      FROM ${numbers} JOIN cases.case_party p ON p.case_id = ${template}
      JOIN ${office} ON o.code = CASE p.party WHEN 'office' THEN made.office ELSE made.unit END`.execute(trx)
    await sql`
      INSERT INTO cases.work
      SELECT id, w.role, w.holder, w.permission, w.definition, w.version, 'XK-' || lpad(n::text, 8, '0'), w.stage,
        w.since, w.due_at + (n % 30) * interval '1 day', o.code, o.path, w.region_path, w.reach, NULL, 1 + n % 3, w.summary, w.seq
      FROM ${numbers} JOIN cases.work w ON w.case_id = ${template} JOIN ${office} ON o.code = made.office`.execute(trx)
    await sql`
      INSERT INTO cases.deadline
      SELECT id, d.deadline, d.round, d.step, d.at FROM ${numbers}, cases.deadline d WHERE d.case_id = ${template}`.execute(
      trx,
    )
  })
}

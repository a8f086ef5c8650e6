import { type Kysely, sql } from 'kysely'
import { setLocals } from './session-settings.ts'

const SETTINGS = ['app.region_paths', 'app.organisation_paths'] as const

/**
 * Reads past the places of the decision, for what a rule must know and its asker need not see: whether another's work is
 * done, or whether it holds one's own. Whatever is shown of it must not be the row itself. Row-level security is as
 * before when it ends; when the read throws, the transaction is lost and its settings with it.
 */
export async function pastScope<Tables, Answer>(trx: Kysely<Tables>, read: () => Promise<Answer>): Promise<Answer> {
  const { rows } = await sql<Record<string, string>>`
    SELECT ${sql.join(SETTINGS.map((name) => sql`current_setting(${name}) AS ${sql.id(name)}`))}`.execute(trx)
  const before = Object.fromEntries(SETTINGS.map((name) => [name, rows[0]?.[name] ?? '']))
  await sql.raw(setLocals({ 'app.region_paths': '/', 'app.organisation_paths': '/' })).execute(trx)
  const answer = await read()
  await sql.raw(setLocals(before)).execute(trx)
  return answer
}

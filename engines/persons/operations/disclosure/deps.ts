import type { Access, Decision } from '@kangcheng/access'
import type { Clock, Day } from '@kangcheng/kernel'
import type { Notices } from '@kangcheng/notices'
import { APP_ROLE, type Database } from '@kangcheng/platform'
import type { Records } from '@kangcheng/records'
import type { Printer } from '@kangcheng/typesetting'
import { type Kysely, sql } from 'kysely'
import type { RulesInForce } from './rule-book.ts'

/** What consent and disclosure are given. */
export interface DisclosureDeps {
  readonly access: Pick<Access, 'require' | 'within' | 'looksAt'>
  readonly database: Database
  readonly records: Pick<Records, 'everything'>
  readonly notices: Pick<Notices, 'send' | 'settle'>
  readonly printer: Pick<Printer, 'print'>
  readonly clock: Clock
  readonly newId: () => string
}

/** The same with what the packs say on a day; undefined until they have been read. */
export interface RuledDeps extends DisclosureDeps {
  readonly rulesOn: (day: Day) => RulesInForce | undefined
}

/**
 * Reads what is decided by, which goes nowhere else: the look is written down with the answer, or with the refusal. As the role that row-level
 * security holds for, with nobody open until the work names them.
 */
export function loadBefore<Value>(
  { database }: Pick<DisclosureDeps, 'database'>,
  work: (db: Kysely<unknown>) => Promise<Value>,
): Promise<Value> {
  return database.kysely
    .transaction()
    .setAccessMode('read only')
    .execute(async (db) => {
      await sql.raw(`SET LOCAL ROLE ${APP_ROLE}`).execute(db)
      return work(db)
    })
}

/** What is written down of an operation on a person. */
export function lookOf(
  operation: string,
  person: string,
  detail: Readonly<Record<string, string | number | null>> = {},
) {
  return { operation: `persons.${operation}`, subject: `person/${person}`, detail }
}

/** Writes a refusal down and answers with it. */
export function refuseAt<Refused>(
  { access }: Pick<DisclosureDeps, 'access'>,
  decision: Decision,
  look: ReturnType<typeof lookOf>,
  refused: Refused,
): Promise<Refused> {
  return access.within(decision, look, async () => refused)
}

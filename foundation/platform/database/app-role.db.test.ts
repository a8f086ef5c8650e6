import { randomBytes } from 'node:crypto'
import { emptyDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { silentLog } from '../log.ts'
import { APP_ROLE, ensureAppRole } from './app-role.ts'
import { type Database, openDatabase } from './open-database.ts'

const url = await emptyDatabase()
const opened: Database[] = []

async function openAs(user?: string): Promise<Database> {
  const at = new URL(url)
  if (user) {
    at.username = user
    at.password = 'secret'
  }
  const database = await openDatabase({ url: at.href, poolSize: 1, log: silentLog })
  opened.push(database)
  return database
}

const superuser = await openAs()
const run = randomBytes(4).toString('hex')
const names = [`plain_${run}`, `maker_${run}`]
const [plain, maker] = names as [string, string]
await ensureAppRole(superuser)
await sql.raw(`CREATE ROLE ${plain} LOGIN PASSWORD 'secret'`).execute(superuser.kysely)
await sql.raw(`CREATE ROLE ${maker} LOGIN CREATEROLE PASSWORD 'secret'`).execute(superuser.kysely)

afterAll(async () => {
  for (const name of names) await sql.raw(`DROP OWNED BY ${name}; DROP ROLE ${name}`).execute(superuser.kysely)
  for (const database of opened) await database.close()
})

const takeOn = (database: Database) =>
  database.kysely.transaction().execute(async (trx) => {
    await sql.raw(`SET LOCAL ROLE ${APP_ROLE}`).execute(trx)
    return (await sql<{ role: string }>`SELECT current_user AS role`.execute(trx)).rows[0]?.role
  })

describe('ensureAppRole', () => {
  it('gives a role without login that cannot pass row-level security', async () => {
    await ensureAppRole(superuser)
    const { rows } = await sql`
      SELECT rolcanlogin, rolbypassrls, rolsuper FROM pg_roles WHERE rolname = ${APP_ROLE}`.execute(superuser.kysely)
    expect(rows).toEqual([{ rolcanlogin: false, rolbypassrls: false, rolsuper: false }])
    expect(await takeOn(superuser)).toBe(APP_ROLE)
  })

  it('tells what an administrator must run when the login may not grant it', async () => {
    await expect(ensureAppRole(await openAs(plain))).rejects.toMatchObject({
      code: 'database.role',
      message: expect.stringContaining(`GRANT ${APP_ROLE} TO "${plain}";`),
    })
    await sql.raw(`GRANT ${APP_ROLE} TO "${plain}"`).execute(superuser.kysely)
    const database = await openAs(plain)
    await ensureAppRole(database)
    expect(await takeOn(database)).toBe(APP_ROLE)
  })

  it('takes the role on by itself where the login administers it', async () => {
    await sql.raw(`GRANT ${APP_ROLE} TO ${maker} WITH ADMIN TRUE, SET FALSE, INHERIT FALSE`).execute(superuser.kysely)
    const database = await openAs(maker)
    await ensureAppRole(database)
    expect(await takeOn(database)).toBe(APP_ROLE)
  })
})

import { sql } from 'kysely'
import type { Database } from './open-database.ts'
import { codeOf, StartFailure } from './start-failure.ts'

/**
 * The role that operations take on inside their transactions (`SET LOCAL ROLE kangcheng_app`). It owns nothing
 * and cannot pass row-level security, whatever the login role may do. Migrations grant to it.
 */
export const APP_ROLE = 'kangcheng_app'

interface Standing {
  readonly login: string
  readonly exists: boolean
  readonly too_mighty: boolean | null
  readonly member: boolean
}

/**
 * Makes the role and lets the login role take it on.
 * Throws {@link StartFailure} `database.role` with the SQL for the DBA when the login role may not do that.
 */
export async function ensureAppRole(database: Database): Promise<void> {
  let standing = await look(database)
  if (standing.member && !standing.too_mighty) return
  try {
    if (!standing.exists) await make(database)
    standing = await look(database)
    // Since PostgreSQL 16 the maker of a role may administer it but not take it on.
    if (!standing.member) {
      await sql`GRANT ${sql.id(APP_ROLE)} TO ${sql.id(standing.login)} WITH SET TRUE, INHERIT FALSE`.execute(
        database.kysely,
      )
    }
  } catch (error) {
    if (codeOf(error) !== '42501') throw error
    const login = `"${standing.login.replaceAll('"', '""')}"`
    const create = standing.exists ? '' : `CREATE ROLE ${APP_ROLE} NOLOGIN NOBYPASSRLS; `
    throw new StartFailure(
      'database.role',
      `the login ${standing.login} may not make the role ${APP_ROLE}; let a database administrator run: ${create}GRANT ${APP_ROLE} TO ${login};`,
      { cause: error },
    )
  }
  if (standing.too_mighty) {
    throw new StartFailure(
      'database.role',
      `the role ${APP_ROLE} can pass row-level security; let a database administrator run: ALTER ROLE ${APP_ROLE} NOSUPERUSER NOBYPASSRLS;`,
    )
  }
}

async function look(database: Database): Promise<Standing> {
  const { rows } = await sql<Standing>`
    SELECT current_user AS login,
           role.oid IS NOT NULL AS exists,
           role.rolsuper OR role.rolbypassrls AS too_mighty,
           CASE WHEN role.oid IS NULL THEN false ELSE pg_has_role(role.oid, 'SET') END AS member
    FROM (SELECT ${APP_ROLE}::name AS name) AS wanted
    LEFT JOIN pg_roles AS role ON role.rolname = wanted.name`.execute(database.kysely)
  const [standing] = rows
  if (!standing) throw new Error('a query without FROM gave no row')
  return standing
}

/** Roles belong to the whole server: another database's start may make it at the same moment. */
async function make(database: Database): Promise<void> {
  try {
    await sql`CREATE ROLE ${sql.id(APP_ROLE)} NOLOGIN NOBYPASSRLS`.execute(database.kysely)
  } catch (error) {
    if (codeOf(error) !== '42710' && codeOf(error) !== '23505') throw error
  }
}

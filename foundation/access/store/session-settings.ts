import { type Kysely, sql } from 'kysely'

/** The role that owns nothing; `migrate` makes it. */
export const WORK_ROLE = 'kangcheng_app'

/**
 * For the rest of the transaction: the role under which work runs, and the settings that row-level security compares.
 * `SET LOCAL` with literals and not `set_config`, since only the former reaches the nodes of a distributed database.
 */
export async function enterWork<Tables>(
  trx: Kysely<Tables>,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  await sql.raw(`${setLocals(settings)}; SET LOCAL ROLE ${WORK_ROLE}`).execute(trx)
}

/** Back to the login role, which alone may append to audit chains; those it may append to are named, joined by commas. */
export async function leaveWork<Tables>(trx: Kysely<Tables>, chains: string): Promise<void> {
  await sql.raw(`SET LOCAL ROLE NONE; ${setLocals({ 'app.audit_chain': chains })}`).execute(trx)
}

export function setLocals(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => {
      if (!SETTING.test(name)) throw new Error(`${name} is not a setting`)
      return `SET LOCAL ${name} = ${quoteLiteral(value)}`
    })
    .join('; ')
}

/** Ours, and how PostgreSQL is to plan. */
const SETTING = /^(?:app\.[a-z_]+|plan_cache_mode)$/

/** A text as an SQL literal whatever `standard_conforming_strings` says. PostgreSQL has no text with a zero byte. */
export function quoteLiteral(text: string): string {
  if (text.includes('\0')) throw new Error('a text with a zero byte cannot be a literal')
  const quoted = `'${text.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`
  return text.includes('\\') ? `E${quoted}` : quoted
}

import { type Kysely, sql } from 'kysely'
import type { DefinitionBundle } from '../contract/definition/bundle.ts'

export interface KeptDefinition {
  readonly code: string
  readonly version: number
  readonly body: DefinitionBundle
  readonly sha256: string
  readonly pack: string
  readonly enteredAt: Date
}

export async function listDefinitions<Tables>(db: Kysely<Tables>): Promise<KeptDefinition[]> {
  const { rows } = await sql<KeptDefinition>`
    SELECT code, version, body, sha256, pack, entered_at AS "enteredAt" FROM cases.definition
    ORDER BY code, version`.execute(db)
  return rows
}

export async function saveDefinition<Tables>(db: Kysely<Tables>, kept: KeptDefinition): Promise<void> {
  const { code, version, body, sha256, pack, enteredAt } = kept
  await sql`
    INSERT INTO cases.definition (code, version, body, sha256, pack, entered_at)
    VALUES (${code}, ${version}, ${JSON.stringify(body)}::jsonb, ${sha256}, ${pack}, ${enteredAt})
    ON CONFLICT (code, version) DO UPDATE SET body = excluded.body, sha256 = excluded.sha256, pack = excluded.pack,
      entered_at = excluded.entered_at`.execute(db)
}

/** Whether any case, running or ended, is on a version of a definition. As the login role: no case is open by name here. */
export async function isUsed<Tables>(db: Kysely<Tables>, code: string, version: number): Promise<boolean> {
  const { rows } = await sql`
    SELECT FROM cases.case_state WHERE definition = ${code} AND version = ${version} LIMIT 1`.execute(db)
  return rows.length > 0
}

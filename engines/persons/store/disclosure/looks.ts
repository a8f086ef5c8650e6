import { type Kysely, sql } from 'kysely'
import type { Basis } from '../../contract/disclosure/record.ts'

/** One reading of a record. */
export interface RecordLook {
  readonly id: string
  readonly at: Date
  readonly userId: string
  readonly organisation: string
  readonly purpose: string
  readonly basis: Basis
  readonly operation: string
  readonly glass?: string | undefined
  /** Resources shown, by type. */
  readonly kinds: Readonly<Record<string, number>>
  readonly withheld: number
  readonly rules: readonly string[]
}

/** A row for each id that leads to the person: see the migration. */
export async function keepLook<Tables>(db: Kysely<Tables>, ids: readonly string[], look: RecordLook): Promise<void> {
  const { id, at, userId, organisation, purpose, basis, operation, glass, kinds, withheld, rules } = look
  await sql`
    INSERT INTO persons.record_look (
      person_id, id, at, user_id, organisation, purpose, basis, operation, glass, kinds, withheld, rules
    )
    SELECT person, ${id}, ${at}, ${userId}, ${organisation}, ${purpose}, ${JSON.stringify(basis)}::jsonb, ${operation},
      ${glass ?? null}::uuid, ${JSON.stringify(kinds)}::jsonb, ${withheld}, ${rules}::text[]
    FROM unnest(${ids}::uuid[]) AS person`.execute(db)
}

/** The newest looks before a moment, newest first. */
export async function listLooks<Tables>(
  db: Kysely<Tables>,
  ids: readonly string[],
  { before, limit }: { readonly before: Date; readonly limit: number },
): Promise<RecordLook[]> {
  const { rows } = await sql<Omit<RecordLook, 'glass'> & { glass: string | null }>`
    SELECT DISTINCT ON (at, id) id, at, user_id AS "userId", organisation, purpose, basis, operation, glass, kinds, withheld, rules
    FROM persons.record_look WHERE person_id = ANY (${ids}::uuid[]) AND at < ${before}
    ORDER BY at DESC, id DESC LIMIT ${limit}`.execute(db)
  return rows.map(({ glass, ...rest }) => ({ ...rest, ...(glass === null ? {} : { glass }) }))
}

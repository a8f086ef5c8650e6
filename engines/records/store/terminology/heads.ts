import { type Kysely, sql } from 'kysely'

export type TerminologyKind = 'CodeSystem' | 'ValueSet' | 'ConceptMap'

/** What was loaded, without its content. */
export interface Head {
  readonly id: string
  readonly kind: TerminologyKind
  readonly url: string
  /** Empty where it has none. */
  readonly version: string
  /** YYYY-MM-DD */
  readonly activeFrom: string
  readonly origin: 'file' | 'pack'
  readonly source: string
  readonly sha256: string
  readonly size: number
  readonly title: string | null
  readonly titleEn: string | null
  readonly copyright: string | null
  readonly importedAt: Date
}

/** Everything that is loaded: some tens, at most some hundreds. */
export async function loadHeads<Tables>(db: Kysely<Tables>): Promise<readonly Head[]> {
  const { rows } = await sql<Head>`
    SELECT id, kind, url, version, active_from AS "activeFrom", origin, source, sha256, size,
      body->>'title' AS title, body->>'titleEn' AS "titleEn", body->>'copyright' AS copyright, imported_at AS "importedAt"
    FROM records.terminology ORDER BY url, active_from, imported_at, id`.execute(db)
  return rows
}

/** The version in use on a day, or the one that is named. */
export function chooseHead(
  heads: readonly Head[],
  wanted: {
    readonly kind: TerminologyKind
    readonly url: string
    readonly version?: string | undefined
    readonly day: string
  },
): Head | undefined {
  let best: Head | undefined
  for (const head of heads) {
    if (head.kind !== wanted.kind || head.url !== wanted.url) continue
    if (wanted.version !== undefined) {
      if (head.version === wanted.version) return head
    } else if (head.activeFrom <= wanted.day && (best === undefined || head.activeFrom >= best.activeFrom)) best = head
  }
  return best
}

/** What is written of an import beside its content. */
export interface NewHead {
  readonly id: string
  readonly kind: TerminologyKind
  readonly url: string
  readonly version: string
  readonly activeFrom: string
  readonly origin: 'file' | 'pack'
  readonly source: string
  readonly sha256: string
  readonly size: number
  readonly body: Readonly<Record<string, unknown>>
  readonly at: Date
  readonly by: string
}

/** False where the same version of the same is loaded already, also by somebody else at this moment. */
export async function insertHead<Tables>(db: Kysely<Tables>, head: NewHead): Promise<boolean> {
  const { id, kind, url, version, activeFrom, origin, source, sha256, size, body, at, by } = head
  const { rows } = await sql`
    INSERT INTO records.terminology
      (id, kind, url, version, active_from, origin, source, sha256, size, body, imported_at, imported_by)
    VALUES (${id}, ${kind}, ${url}, ${version}, ${activeFrom}::date, ${origin}, ${source}, ${sha256}, ${size},
      ${JSON.stringify(body)}::json, ${at}, ${by})
    ON CONFLICT (kind, url, version) DO NOTHING RETURNING id`.execute(db)
  return rows.length > 0
}

/** Takes a version away with its concepts. Answers from which day it counted; undefined where there was none. */
export async function removeVersion<Tables>(
  db: Kysely<Tables>,
  { kind, url, version }: Pick<NewHead, 'kind' | 'url' | 'version'>,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string; activeFrom: string }>`
    DELETE FROM records.terminology WHERE kind = ${kind} AND url = ${url} AND version = ${version}
    RETURNING id, active_from AS "activeFrom"`.execute(db)
  const [row] = rows
  if (row !== undefined) await sql`DELETE FROM records.concept WHERE terminology_id = ${row.id}`.execute(db)
  return row?.activeFrom
}

/** The body of a value set or a map, as FHIR writes it. */
export async function loadBody<Tables>(db: Kysely<Tables>, id: string): Promise<Record<string, unknown> | undefined> {
  const { rows } = await sql<{ body: Record<string, unknown> }>`
    SELECT body FROM records.terminology WHERE id = ${id}`.execute(db)
  return rows[0]?.body
}

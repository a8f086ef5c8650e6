import type { Decision } from '@kangcheng/access'
import { type Kysely, sql } from 'kysely'
import type { PersonRequest, RequestAnswer } from '../../contract/disclosure/rights.ts'

interface Row {
  readonly id: string
  readonly person: string
  readonly kind: PersonRequest['kind']
  readonly about: string
  readonly organisation: string
  readonly text: string
  readonly at: Date
  readonly outcome: RequestAnswer['outcome'] | null
  readonly answer: string | null
  readonly answeredAt: Date | null
}

const COLUMNS = sql`id, person_id AS person, kind, about, organisation, body AS text, at, outcome, answer,
  answered_at AS "answeredAt"`

function requestOf({ at, outcome, answer, answeredAt, ...rest }: Row): PersonRequest {
  const answered =
    outcome === null || answer === null || answeredAt === null
      ? {}
      : { answer: { outcome, text: answer, at: answeredAt.toISOString() } }
  return { ...rest, at: at.toISOString(), ...answered }
}

export async function keepRequest<Tables>(
  db: Kysely<Tables>,
  request: Omit<PersonRequest, 'at' | 'answer'> & {
    readonly organisationPath: string
    readonly at: Date
    readonly by: string
  },
): Promise<void> {
  const { id, person, kind, about, organisation, organisationPath, text, at, by } = request
  await sql`
    INSERT INTO persons.request (person_id, id, kind, about, organisation, organisation_path, body, at, by)
    VALUES (${person}, ${id}, ${kind}, ${about}, ${organisation}, ${organisationPath}, ${text}, ${at}, ${by})`.execute(
    db,
  )
}

/** A person's, newest first; those of one account where it is named. */
export async function requestsOf<Tables>(
  db: Kysely<Tables>,
  ids: readonly string[],
  raisedBy: string | undefined,
): Promise<PersonRequest[]> {
  const ofAccount = raisedBy === undefined ? sql`true` : sql`by = ${raisedBy}`
  const { rows } = await sql<Row>`
    SELECT ${COLUMNS} FROM persons.request WHERE person_id = ANY (${ids}::uuid[]) AND ${ofAccount} ORDER BY at DESC, id DESC`.execute(
    db,
  )
  return rows.map(requestOf)
}

/** What waits for the organisations that a decision opens, oldest first, or what they answered, newest first. */
export async function requestsFor<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  answered: boolean,
): Promise<PersonRequest[]> {
  const { rows } = await sql<Row>`
    SELECT ${COLUMNS} FROM persons.request
    WHERE ${decision.predicate({ organisation: 'organisation_path' })} AND (outcome IS NOT NULL) = ${answered}
    ORDER BY ${answered ? sql`answered_at DESC` : sql`at`}, id LIMIT 500`.execute(db)
  return rows.map(requestOf)
}

export async function lockRequest<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  id: string,
): Promise<PersonRequest | undefined> {
  const { rows } = await sql<Row>`
    SELECT ${COLUMNS} FROM persons.request
    WHERE ${decision.predicate({ organisation: 'organisation_path' })} AND id = ${id} FOR UPDATE`.execute(db)
  return rows[0] && requestOf(rows[0])
}

export async function keepAnswer<Tables>(
  db: Kysely<Tables>,
  { person, id }: Pick<PersonRequest, 'person' | 'id'>,
  { outcome, text, at, by }: RequestAnswer & { readonly at: Date; readonly by: string },
): Promise<void> {
  await sql`
    UPDATE persons.request SET outcome = ${outcome}, answer = ${text}, answered_at = ${at}, answered_by = ${by}
    WHERE person_id = ${person} AND id = ${id}`.execute(db)
}

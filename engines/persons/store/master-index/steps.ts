import { type Kysely, sql } from 'kysely'
import type { StepKind } from '../../contract/master-index/steps.ts'
import { type Change, personsOf } from '../../rules/master-index/change.ts'

/** A step as it is kept. Charts are numbers here. */
export interface KeptStep extends Change {
  readonly id: string
  readonly kind: StepKind
  readonly at: Date
  readonly by: string
  readonly reason: string | null
  readonly score: number | null
  readonly undoneBy: string | null
}

/** Keeps a step for each person it has to do with. */
export async function insertStep<Tables>(db: Kysely<Tables>, step: KeptStep): Promise<void> {
  const { id, kind, at, by, reason, score, moves, redirects, aparts, born, concerns } = step
  const body = JSON.stringify({ moves, redirects, aparts, born, concerns, ...(score === null ? {} : { score }) })
  await sql`
    INSERT INTO persons.step (step_id, kind, at, by, reason, body)
    VALUES (${id}, ${kind}, ${at}, ${by}, ${reason}, ${body})`.execute(db)
  await sql`
    INSERT INTO persons.step_of_person (person_id, step_id)
    SELECT person, ${id}::uuid FROM unnest(${personsOf(step)}::uuid[]) AS one (person)`.execute(db)
}

export async function markUndone<Tables>(db: Kysely<Tables>, id: string, by: string): Promise<void> {
  await sql`UPDATE persons.step SET undone_by = ${by} WHERE step_id = ${id}`.execute(db)
}

export async function findStep<Tables>(db: Kysely<Tables>, id: string): Promise<KeptStep | undefined> {
  const { rows } = await sql<StepRow>`SELECT ${COLUMNS} FROM persons.step WHERE step_id = ${id}`.execute(db)
  return rows.map(stepOf)[0]
}

/** The steps of some persons, the newest first; each once. */
export async function stepsOf<Tables>(
  db: Kysely<Tables>,
  persons: readonly string[],
  most: number,
): Promise<KeptStep[]> {
  const { rows } = await sql<StepRow>`
    SELECT ${COLUMNS} FROM persons.step
    WHERE step_id IN (SELECT step_id FROM persons.step_of_person WHERE person_id = ANY (${persons}::uuid[]))
    ORDER BY step_id DESC LIMIT ${most}`.execute(db)
  return rows.map(stepOf)
}

interface StepRow extends Omit<KeptStep, keyof Change | 'score'> {
  readonly body: Change & { readonly score?: number }
}

const COLUMNS = sql`step_id AS id, kind, at, by, reason, body, undone_by AS "undoneBy"`

function stepOf({ body, ...step }: StepRow): KeptStep {
  const { score = null, ...change } = body
  return { ...step, ...change, score }
}

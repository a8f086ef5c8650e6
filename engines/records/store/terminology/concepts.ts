import { type Kysely, sql } from 'kysely'
import type { CodeSystem, Concept } from '../../rules/terminology/code-system.ts'

/** What is kept of a concept beside its columns. */
type Details = Omit<Concept, 'code' | 'display' | 'inactive' | 'parents'> & {
  readonly otherParents?: readonly string[]
}

const AT_ONCE = 5_000

/** Writes the concepts of a code system, some thousands in each statement. */
export async function insertConcepts<Tables>(
  db: Kysely<Tables>,
  id: string,
  concepts: ReadonlyMap<string, Concept>,
): Promise<void> {
  const all = [...concepts.values()]
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE)
    await sql`
      INSERT INTO records.concept (terminology_id, code, place, display, parent, inactive, details)
      SELECT ${id}, code, ${from}::integer + place, display, parent, inactive, details FROM unnest(
        ${some.map(({ code }) => code)}::text[],
        ${some.map(({ display }) => display ?? null)}::text[],
        ${some.map(({ parents }) => parents?.[0] ?? null)}::text[],
        ${some.map(({ inactive }) => inactive === true)}::boolean[],
        ${some.map(detailsOf)}::json[]
      ) WITH ORDINALITY AS given (code, display, parent, inactive, details, place)`.execute(db)
  }
}

function detailsOf({ code: _code, display: _display, inactive: _inactive, parents, ...rest }: Concept): string | null {
  const details: Details =
    parents === undefined || parents.length < 2 ? rest : { ...rest, otherParents: parents.slice(1) }
  return Object.keys(details).length === 0 ? null : JSON.stringify(details)
}

interface ConceptRow {
  readonly code: string
  readonly display: string | null
  readonly parent: string | null
  readonly inactive: boolean
  readonly details: Details | null
}

/** A code system with all its concepts, in the order of its source. */
export async function loadCodeSystem<Tables>(
  db: Kysely<Tables>,
  id: string,
  body: Readonly<Record<string, unknown>>,
): Promise<CodeSystem> {
  const { rows } = await sql<ConceptRow>`
    SELECT code, display, parent, inactive, details FROM records.concept
    WHERE terminology_id = ${id} ORDER BY place`.execute(db)
  const head = body as unknown as Omit<CodeSystem, 'concepts'>
  return { ...head, concepts: new Map(rows.map((row) => [row.code, conceptOf(row)])) }
}

function conceptOf({ code, display, parent, inactive, details }: ConceptRow): Concept {
  const { otherParents = [], ...rest } = details ?? {}
  return {
    code,
    ...(display === null ? {} : { display }),
    ...(parent === null ? {} : { parents: [parent, ...otherParents] }),
    ...(inactive ? { inactive } : {}),
    ...rest,
  }
}

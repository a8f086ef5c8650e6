import { type Kysely, sql } from 'kysely'
import type { Golden } from '../../contract/master-index/person.ts'

/** A person that stands: no redirect. */
export interface Person {
  readonly id: string
  readonly version: number
  readonly regionPath: string
  readonly golden: Golden
}

/** A chart and whose it is. */
export interface IndexedChart {
  readonly chartId: string
  /** Id of the Patient in the record store. */
  readonly patientId: string
  readonly personId: string
  /** Code of the organisation that keeps it. */
  readonly source: string
  readonly withdrawn: boolean
}

/** A person as they are, standing or not, with their charts. */
export interface LockedPerson {
  readonly id: string
  readonly redirectsTo: string | null
  readonly charts: readonly string[]
}

/** Locks persons until the transaction ends, always in the same order, so that two who want the same ones wait and do not block each other. */
export async function lockPersons<Tables>(db: Kysely<Tables>, ids: readonly string[]): Promise<LockedPerson[]> {
  const { rows } = await sql<{ id: string; redirectsTo: string | null }>`
    SELECT person_id AS id, redirects_to AS "redirectsTo" FROM persons.person
    WHERE person_id = ANY (${ids}::uuid[]) ORDER BY person_id FOR UPDATE`.execute(db)
  const charts = await sql<{ id: string; chart: string }>`
    SELECT person_id AS id, chart_id::text AS chart FROM persons.chart
    WHERE person_id = ANY (${ids}::uuid[]) ORDER BY chart_id`.execute(db)
  return rows.map((row) => ({ ...row, charts: charts.rows.flatMap(({ id, chart }) => (id === row.id ? [chart] : [])) }))
}

/** Joined ids lead to others; more than this many in a row are a loop. */
const LONGEST_CHAIN = 1_000

/** The person of an id, where it was joined to another that other. Undefined where there is none, or none that row-level security shows. */
export async function findPerson<Tables>(db: Kysely<Tables>, id: string): Promise<Person | undefined> {
  let wanted = id
  for (let turn = 0; turn < LONGEST_CHAIN; turn++) {
    const found = await findRow(db, wanted)
    if (!found) return undefined
    const { redirectsTo, ...person } = found
    if (redirectsTo === null) return person
    wanted = redirectsTo
  }
  throw new Error(`person ${id} redirects in a circle`)
}

async function findRow<Tables>(
  db: Kysely<Tables>,
  id: string,
): Promise<(Person & { readonly redirectsTo: string | null }) | undefined> {
  const { rows } = await sql<Person & { readonly redirectsTo: string | null }>`
    SELECT person_id AS id, version, redirects_to AS "redirectsTo", region_path AS "regionPath", golden
    FROM persons.person WHERE person_id = ${id}`.execute(db)
  return rows[0]
}

/** The charts of a person that stands, withdrawn ones too, in the order of their numbers. */
export async function chartsOf<Tables>(db: Kysely<Tables>, personId: string): Promise<IndexedChart[]> {
  const { rows } = await sql<IndexedChart>`
    SELECT chart_id::text AS "chartId", patient_id AS "patientId", person_id AS "personId", source, withdrawn
    FROM persons.chart WHERE person_id = ${personId} ORDER BY chart_id`.execute(db)
  return rows
}

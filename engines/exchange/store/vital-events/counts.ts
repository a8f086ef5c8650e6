import type { Decision } from '@kangcheng/access'
import { type Kysely, sql } from 'kysely'
import type { DelayCount } from '../../rules/vital-events/figures/completeness.ts'
import type { BirthCount, DeathCount } from '../../rules/vital-events/figures/deaths.ts'
import { COUNTED, visible } from './visible.ts'

/** Residents of a place, in days both ends of which are meant. */
export interface CountedOf {
  readonly residencePath: string
  readonly from: string
  readonly to: string
}

const of = (decision: Decision, { residencePath, from, to }: CountedOf) =>
  sql`${visible(decision)} AND residence_path ^@ ${residencePath} AND day BETWEEN ${from} AND ${to}`
const CATEGORY = sql`upper(left(cause, 3))`

export async function countDeaths<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  of_: CountedOf,
): Promise<DeathCount[]> {
  const { rows } = await sql<DeathCount>`
    SELECT age_years AS age, coalesce(age_days < 28, false) AS "isNeonatal", coalesce(sex, 'unknown') AS sex,
      ${CATEGORY} AS category, is_maternal AS "isMaternal", count(*) AS deaths
    FROM exchange.vital_certificate WHERE kind = 'death' AND ${COUNTED} AND ${of(decision, of_)}
    GROUP BY 1, 2, 3, 4, 5`.execute(db)
  return rows
}

export async function countBirths<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  of_: CountedOf,
): Promise<BirthCount[]> {
  const { rows } = await sql<BirthCount>`
    SELECT coalesce(sex, 'unknown') AS sex, count(*) AS births
    FROM exchange.vital_certificate WHERE kind = 'birth' AND is_live AND ${COUNTED} AND ${of(decision, of_)}
    GROUP BY 1`.execute(db)
  return rows
}

/** Deaths that nobody has checked, that wait for a correction, and that another certificate counts for. */
export async function countDoubtful<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  of_: CountedOf,
): Promise<{ unchecked: number; returned: number; duplicates: number }> {
  const { rows } = await sql<{ unchecked: number; returned: number; duplicates: number }>`
    SELECT count(*) FILTER (WHERE status = 'submitted' AND duplicate_of IS NULL) AS unchecked,
      count(*) FILTER (WHERE status = 'returned') AS returned,
      count(*) FILTER (WHERE status IN ('submitted', 'accepted') AND duplicate_of IS NOT NULL) AS duplicates
    FROM exchange.vital_certificate WHERE kind = 'death' AND ${of(decision, of_)}`.execute(db)
  return rows[0] ?? { unchecked: 0, returned: 0, duplicates: 0 }
}

export async function countDelays<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  of_: CountedOf,
): Promise<DelayCount[]> {
  const { rows } = await sql<DelayCount>`
    SELECT residence_path AS path, submitted_on - day AS "submitDays", checked_on - submitted_on AS "checkDays",
      ${CATEGORY} AS category, count(*) AS deaths
    FROM exchange.vital_certificate WHERE kind = 'death' AND ${COUNTED} AND ${of(decision, of_)}
    GROUP BY 1, 2, 3, 4`.execute(db)
  return rows
}

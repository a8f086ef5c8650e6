import { PLATFORM_USER_ID } from '@kangcheng/access'
import { type Kysely, sql } from 'kysely'

/** Persons with this many charts and more are counted together. */
const MANY = 10

export async function countIndex<Tables>(db: Kysely<Tables>) {
  const { rows } = await sql<{ size: number; persons: number }>`
    SELECT least(charts, ${MANY})::int AS size, count(*)::int AS persons
    FROM (SELECT count(*) AS charts FROM persons.chart GROUP BY person_id) AS person GROUP BY 1 ORDER BY 1`.execute(db)
  const { rows: counted } = await sql<{ charts: number; unlinkable: number }>`
    SELECT count(*)::int AS charts, count(*) FILTER (WHERE keys = '{}')::int AS unlinkable FROM persons.chart`.execute(
    db,
  )
  const { charts = 0, unlinkable = 0 } = counted[0] ?? {}
  return {
    charts,
    unlinkable,
    persons: rows.reduce((sum, row) => sum + row.persons, 0),
    sizes: rows.map(({ size, persons }) => ({ charts: size, persons })),
  }
}

/** Steps that brought charts together, by whom; and those of the platform's that somebody took back. */
export async function countLinks<Tables>(db: Kysely<Tables>) {
  const { rows } = await sql<{ byItself: number; byPeople: number; takenBack: number }>`
    SELECT count(*) FILTER (WHERE by = ${PLATFORM_USER_ID} AND body ? 'score')::int AS "byItself",
      count(*) FILTER (WHERE by <> ${PLATFORM_USER_ID} AND kind IN ('link', 'merge') AND undone_by IS NULL)::int AS "byPeople",
      (count(*) FILTER (WHERE by = ${PLATFORM_USER_ID} AND undone_by IS NOT NULL)
        + count(*) FILTER (WHERE by <> ${PLATFORM_USER_ID} AND kind = 'unlink' AND undone_by IS NULL))::int AS "takenBack"
    FROM persons.step`.execute(db)
  return rows[0] ?? { byItself: 0, byPeople: 0, takenBack: 0 }
}

/** What people decided, with the score of each pair. */
export async function listDecided<Tables>(db: Kysely<Tables>, most: number) {
  const { rows } = await sql<{ kind: string; score: number; isOne: boolean }>`
    SELECT kind, score, state = 'linked' AS "isOne" FROM persons.doubt
    WHERE state IN ('linked', 'apart') AND decided_by IS NOT NULL ORDER BY decided_at DESC LIMIT ${most}`.execute(db)
  return rows
}

import type { Decision } from '@kangcheng/access'
import { type Kysely, sql } from 'kysely'
import type { QualityBoardQuery, QualityGroup } from '../../contract/record-quality/index.ts'

type EncounterGroup = Exclude<QualityGroup, 'rule'>

export interface GroupFigures {
  readonly code: string
  /** As the encounters call it. */
  readonly name: string
  readonly encounters: number
  readonly meanScore: number
  readonly grades: Readonly<Record<string, number>>
  readonly vetoed: number
  readonly standing: number
  readonly mended: number
}

const GROUPS: Readonly<Record<EncounterGroup, { code: string; name: string }>> = {
  department: { code: 'department', name: 'department_name' },
  institution: { code: 'organisation', name: 'organisation' },
  doctor: { code: 'doctor', name: 'doctor_name' },
  month: { code: 'month', name: 'month' },
}

/** Scores of encounters by group, worst first; months in their order. */
export async function countEncounters<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  query: QualityBoardQuery,
  by: EncounterGroup,
): Promise<GroupFigures[]> {
  const { code, name } = GROUPS[by]
  const { rows } = await sql<GroupFigures>`
    WITH seen AS (SELECT ${sql.ref(code)} AS code, ${sql.ref(name)} AS name, encounter_id, score, grade, vetoes, standing
      FROM exchange.quality_encounter AS encounter WHERE ${fits(decision, query)}),
    mending AS (SELECT encounter_id, count(*) AS mended FROM exchange.quality_finding
      WHERE status = 'mended' AND encounter_id IN (SELECT encounter_id FROM seen) GROUP BY encounter_id),
    graded AS (SELECT code, grade, count(*) AS count FROM seen GROUP BY code, grade)
    SELECT seen.code, max(seen.name) AS name, count(*)::int AS encounters, round(avg(seen.score)::numeric, 1)::float8 AS "meanScore",
      (SELECT json_object_agg(graded.grade, graded.count) FROM graded WHERE graded.code = seen.code) AS grades,
      (count(*) FILTER (WHERE seen.vetoes > 0))::int AS vetoed, sum(seen.standing)::int AS standing,
      coalesce(sum(mending.mended), 0)::int AS mended
    FROM seen LEFT JOIN mending ON mending.encounter_id = seen.encounter_id
    GROUP BY seen.code ORDER BY ${by === 'month' ? sql`1` : sql`4, 1`} LIMIT 500`.execute(db)
  return rows
}

export interface RuleFigures {
  readonly rule: string
  readonly found: number
  readonly standing: number
  readonly mended: number
  readonly justified: number
  readonly falseAlarms: number
}

/** What each rule found; what later rules took back counts for nothing. */
export async function countRules<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  query: QualityBoardQuery,
): Promise<RuleFigures[]> {
  const { rows } = await sql<RuleFigures>`
    SELECT finding.rule, count(*)::int AS found,
      (count(*) FILTER (WHERE finding.status IN ('open', 'claimed', 'awaiting')))::int AS standing,
      (count(*) FILTER (WHERE finding.status = 'mended'))::int AS mended,
      (count(*) FILTER (WHERE finding.status = 'justified'))::int AS justified,
      (count(*) FILTER (WHERE finding.status = 'false-alarm'))::int AS "falseAlarms"
    FROM exchange.quality_finding AS finding
    JOIN exchange.quality_encounter AS encounter ON encounter.encounter_id = finding.encounter_id
    WHERE finding.status <> 'obsolete' AND ${fits(decision, query)}
    GROUP BY finding.rule ORDER BY found DESC, finding.rule`.execute(db)
  return rows
}

function fits(decision: Decision, { from, to, organisation, department, phase }: QualityBoardQuery) {
  const conditions = [
    decision.predicate({ region: 'encounter.region_path', organisation: 'encounter.organisation_path' }),
    sql`encounter.month BETWEEN ${from} AND ${to}`,
    ...(organisation === undefined ? [] : [sql`encounter.organisation = ${organisation}`]),
    ...(department === undefined ? [] : [sql`encounter.department = ${department}`]),
    ...(phase === undefined ? [] : [sql`encounter.phase = ${phase}`]),
  ]
  return sql`(${sql.join(conditions, sql` AND `)})`
}

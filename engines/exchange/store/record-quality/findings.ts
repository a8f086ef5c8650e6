import type { Decision } from '@kangcheng/access'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type {
  QualityEventKind,
  QualityPhase,
  QualityStatus,
  QualityWorklistQuery,
} from '../../contract/record-quality/index.ts'
import type { Pointer } from '../../rules/record-quality/examine.ts'
import type { KeptPlace } from './encounters.ts'

export interface KeptFinding {
  readonly id: string
  readonly encounter: string
  readonly rule: string
  readonly about: string
  readonly rulesVersion: number
  /** Place in QUALITY_SEVERITIES. */
  readonly severity: number
  readonly isLate: boolean
  readonly values: Readonly<Record<string, string>>
  readonly evidence: readonly Pointer[]
  readonly status: QualityStatus
  readonly proposal: { readonly status: 'justified' | 'false-alarm'; readonly by: readonly string[] } | null
  readonly assignedTo: string | null
  readonly dueOn: string | null
  readonly revision: number
  readonly foundAt: Date
}

/** A finding with what its encounter says of whose it is. */
export interface PlacedFinding extends KeptFinding, KeptPlace {
  readonly phase: QualityPhase
}

export interface KeptEvent {
  readonly kind: QualityEventKind
  readonly at: Date
  readonly by: string
  readonly body: { readonly reason?: string; readonly assignedTo?: string; readonly dueOn?: string }
}

const COLUMNS = sql`finding.id, finding.encounter_id AS encounter, finding.rule, finding.about,
  finding.rules_version AS "rulesVersion", finding.severity, finding.is_late AS "isLate", finding.said AS values, finding.evidence,
  finding.status, finding.proposal, finding.assigned_to AS "assignedTo", finding.due_on AS "dueOn", finding.revision,
  finding.found_at AS "foundAt"`
const PLACE = sql`finding.organisation, finding.organisation_path AS "organisationPath", finding.region_path AS "regionPath",
  finding.department, encounter.department_name AS "departmentName", encounter.doctor, encounter.doctor_name AS "doctorName",
  encounter.phase`
const JOINED = sql`exchange.quality_finding AS finding
  JOIN exchange.quality_encounter AS encounter ON encounter.encounter_id = finding.encounter_id`
const STANDING = sql`finding.status IN ('open', 'claimed', 'awaiting')`

/** All that was ever found in an encounter. */
export async function findingsOf<Tables>(db: Kysely<Tables>, encounter: string): Promise<KeptFinding[]> {
  const { rows } = await sql<KeptFinding>`
    SELECT ${COLUMNS} FROM exchange.quality_finding AS finding WHERE finding.encounter_id = ${encounter}
    ORDER BY finding.severity, finding.found_at, finding.id`.execute(db)
  return rows
}

/** One that is open to the decision. */
export async function findFinding<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  id: string,
): Promise<PlacedFinding | undefined> {
  const { rows } = await sql<PlacedFinding>`
    SELECT ${COLUMNS}, ${PLACE} FROM ${JOINED} WHERE finding.id = ${id} AND ${open(decision)}`.execute(db)
  return rows[0]
}

export async function addFinding<Tables>(
  db: Kysely<Tables>,
  finding: KeptFinding,
  place: KeptPlace & { readonly month: string },
): Promise<void> {
  await sql`
    INSERT INTO exchange.quality_finding (encounter_id, rule, about, id, organisation, organisation_path, region_path, department,
      month, rules_version, severity, is_late, said, evidence, status, revision, found_at)
    VALUES (${finding.encounter}, ${finding.rule}, ${finding.about}, ${finding.id}, ${place.organisation},
      ${place.organisationPath}, ${place.regionPath}, ${place.department}, ${place.month}, ${finding.rulesVersion},
      ${finding.severity}, ${finding.isLate}, ${JSON.stringify(finding.values)}::jsonb,
      ${JSON.stringify(finding.evidence)}::jsonb, ${finding.status}, ${finding.revision}, ${finding.foundAt})`.execute(
    db,
  )
}

/** Writes what may change of a finding. */
export async function saveFinding<Tables>(db: Kysely<Tables>, finding: KeptFinding): Promise<void> {
  const proposal = finding.proposal === null ? null : JSON.stringify(finding.proposal)
  await sql`
    UPDATE exchange.quality_finding SET rules_version = ${finding.rulesVersion}, severity = ${finding.severity},
      is_late = ${finding.isLate}, said = ${JSON.stringify(finding.values)}::jsonb,
      evidence = ${JSON.stringify(finding.evidence)}::jsonb, status = ${finding.status}, proposal = ${proposal}::jsonb,
      assigned_to = ${finding.assignedTo}, due_on = ${finding.dueOn}::date, revision = ${finding.revision},
      found_at = ${finding.foundAt}
    WHERE encounter_id = ${finding.encounter} AND rule = ${finding.rule} AND about = ${finding.about}`.execute(db)
}

/** Findings follow their encounter where it is moved. */
export async function placeFindings<Tables>(
  db: Kysely<Tables>,
  encounter: string,
  place: KeptPlace & { readonly month: string },
): Promise<void> {
  await sql`
    UPDATE exchange.quality_finding SET organisation = ${place.organisation}, organisation_path = ${place.organisationPath},
      region_path = ${place.regionPath}, department = ${place.department}, month = ${place.month}
    WHERE encounter_id = ${encounter} AND (organisation, organisation_path, region_path, department, month) IS DISTINCT FROM
      (${place.organisation}, ${place.organisationPath}, ${place.regionPath}, ${place.department}, ${place.month})`.execute(
    db,
  )
}

export async function addEvent<Tables>(
  db: Kysely<Tables>,
  finding: Pick<KeptFinding, 'id' | 'encounter' | 'revision'>,
  place: Pick<KeptPlace, 'organisationPath' | 'regionPath'>,
  { kind, at, by, body }: KeptEvent,
): Promise<void> {
  await sql`
    INSERT INTO exchange.quality_event (encounter_id, finding, seq, organisation_path, region_path, kind, at, by, body)
    VALUES (${finding.encounter}, ${finding.id}, ${finding.revision}, ${place.organisationPath}, ${place.regionPath}, ${kind},
      ${at}, ${by}, ${JSON.stringify(body)}::jsonb)`.execute(db)
}

/** Oldest first. */
export async function listEvents<Tables>(
  db: Kysely<Tables>,
  { id, encounter }: Pick<KeptFinding, 'id' | 'encounter'>,
): Promise<KeptEvent[]> {
  const { rows } = await sql<KeptEvent>`
    SELECT kind, at, by, body FROM exchange.quality_event WHERE encounter_id = ${encounter} AND finding = ${id}
    ORDER BY seq`.execute(db)
  return rows
}

/** Where a page of the worklist ended. */
export interface WorklistPlace {
  readonly severity: number
  readonly foundAt: Date
  readonly id: string
}

type Asked = Pick<QualityWorklistQuery, 'organisation' | 'department' | 'rule' | 'status' | 'phase'>

export type WorklistFilter = { readonly [Name in keyof Asked]?: Asked[Name] | undefined } & {
  readonly severityRank?: number | undefined
  readonly foundBefore?: Date | undefined
  readonly assignedTo?: string | null | undefined
  readonly dueBefore?: string | undefined
  readonly after?: WorklistPlace | undefined
}

/** Findings that fit, gravest first, then oldest; and how many there are with those before. */
export async function listFindings<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  filter: WorklistFilter,
  most: number,
): Promise<{ total: number; findings: PlacedFinding[] }> {
  const fits = sql.join([open(decision), ...conditionsOf(filter)], sql` AND `)
  const { after } = filter
  const behind = after
    ? sql`(finding.severity, finding.found_at, finding.id) > (${after.severity}, ${after.foundAt}, ${after.id}::uuid)`
    : sql`true`
  const counted = await sql<{ count: number }>`SELECT count(*) AS count FROM ${JOINED} WHERE ${fits}`.execute(db)
  const { rows } = await sql<PlacedFinding>`
    SELECT ${COLUMNS}, ${PLACE} FROM ${JOINED} WHERE ${fits} AND ${behind}
    ORDER BY finding.severity, finding.found_at, finding.id LIMIT ${most}`.execute(db)
  return { total: counted.rows[0]?.count ?? 0, findings: rows }
}

function conditionsOf(filter: WorklistFilter): RawBuilder<unknown>[] {
  const { organisation, department, rule, status, phase, severityRank, foundBefore, assignedTo, dueBefore } = filter
  return [
    status === undefined ? STANDING : sql`finding.status = ${status}`,
    ...(organisation === undefined ? [] : [sql`finding.organisation = ${organisation}`]),
    ...(department === undefined ? [] : [sql`finding.department = ${department}`]),
    ...(rule === undefined ? [] : [sql`finding.rule = ${rule}`]),
    ...(phase === undefined ? [] : [sql`encounter.phase = ${phase}`]),
    ...(severityRank === undefined ? [] : [sql`finding.severity = ${severityRank}`]),
    ...(foundBefore === undefined ? [] : [sql`finding.found_at <= ${foundBefore}`]),
    ...(assignedTo === undefined ? [] : [sql`finding.assigned_to IS NOT DISTINCT FROM ${assignedTo}`]),
    ...(dueBefore === undefined ? [] : [sql`finding.due_on < ${dueBefore}::date`]),
  ]
}

/** Institutions and departments that have findings which stand, as far as the decision opens them. */
export async function listPlaces<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
): Promise<{ organisation: string; department: string; departmentName: string }[]> {
  const { rows } = await sql<{ organisation: string; department: string; departmentName: string }>`
    SELECT finding.organisation, finding.department, max(encounter.department_name) AS "departmentName"
    FROM ${JOINED} WHERE ${STANDING} AND ${open(decision)}
    GROUP BY finding.organisation, finding.department ORDER BY 1, 3 LIMIT 500`.execute(db)
  return rows
}

function open(decision: Decision) {
  return decision.predicate({ region: 'finding.region_path', organisation: 'finding.organisation_path' })
}

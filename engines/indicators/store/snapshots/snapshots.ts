import type { Decision } from '@kangcheng/access'
import { sql } from 'kysely'
import type { SnapshotContent, SnapshotSummary } from '../../contract/index.ts'
import type { Within } from '../tables.ts'

/** A snapshot as kept: what stands in its columns, and the text that its hash is of. */
export interface KeptSnapshot extends Omit<SnapshotSummary, 'takenByName'> {
  regionPath: string
  content: string
}

/** False when there is one of this kind, day and title already; nothing is changed then. */
export async function insertSnapshot(within: Within, kept: KeptSnapshot): Promise<boolean> {
  const result = await within
    .insertInto('indicators.snapshot')
    .values({
      region_code: kept.region,
      id: kept.id,
      region_path: kept.regionPath,
      plan_code: kept.plan,
      plan_version: kept.planVersion,
      kind: kept.kind,
      title: kept.title,
      as_of: kept.asOf,
      invented: kept.invented,
      content: kept.content,
      sha256: kept.sha256,
      taken_at: new Date(kept.takenAt),
      taken_by: kept.takenBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Snapshots of a plan in the regions of the decision, the newest day first. */
export async function listSnapshots(within: Within, decision: Decision, plan: string): Promise<SnapshotSummary[]> {
  const rows = await within
    .selectFrom('indicators.snapshot')
    .select(SUMMARY)
    .where('plan_code', '=', plan)
    .where((eb) => eb.and([decision.predicate('region_path')]))
    .orderBy('as_of', 'desc')
    .orderBy('taken_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(summaryOf)
}

/** A snapshot that is not signed to the last, with what it takes to see who is next. */
export interface UnclosedSnapshot extends Omit<KeptSnapshot, 'content'> {
  content: Pick<SnapshotContent, 'steps' | 'domains'>
}

/**
 * Unclosed snapshots in the regions of the decision, the newest day first. The database itself passes over those whose content is
 * not what was frozen, and reads the two parts out of it: contents are large, and many of them may be open.
 */
export async function listUnclosed(within: Within, decision: Decision): Promise<UnclosedSnapshot[]> {
  const rows = await within
    .selectFrom('indicators.snapshot')
    .select(SUMMARY)
    .select('region_path')
    .select(
      sql<UnclosedSnapshot['content']>`json_build_object(
        'steps', content::json -> 'steps', 'domains', content::json -> 'domains')`.as('parts'),
    )
    .where('closed_at', 'is', null)
    .where((eb) => eb.and([decision.predicate('region_path')]))
    .where(sql<boolean>`encode(sha256(convert_to(content, 'UTF8')), 'hex') = sha256`)
    // Half a sign and NUL stand in a text of JSON; the database cannot read them and would fail for all.
    .where('content', '!~', String.raw`\\u(0000|d[89a-f])`)
    .orderBy('as_of', 'desc')
    .orderBy('taken_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...summaryOf(row), regionPath: row.region_path, content: row.parts }))
}

export async function loadSnapshot(within: Within, decision: Decision, id: string): Promise<KeptSnapshot | undefined> {
  const row = await selectOne(within, decision, id).executeTakeFirst()
  return row && keptOf(row)
}

/** Locked until the transaction ends: whoever writes next sees what was written here. */
export async function lockSnapshot(within: Within, decision: Decision, id: string): Promise<KeptSnapshot | undefined> {
  const row = await selectOne(within, decision, id).forUpdate().executeTakeFirst()
  return row && keptOf(row)
}

/** Tells the list since when it is signed to the last, or that it is not. */
export async function markClosed(
  within: Within,
  { region, id, closedAt }: Pick<KeptSnapshot, 'region' | 'id' | 'closedAt'>,
): Promise<void> {
  await within
    .updateTable('indicators.snapshot')
    .set({ closed_at: closedAt === undefined ? null : new Date(closedAt) })
    .where('region_code', '=', region)
    .where('id', '=', id)
    .execute()
}

const SUMMARY = [
  'id',
  'plan_code',
  'plan_version',
  'region_code',
  'kind',
  'title',
  'as_of',
  'taken_at',
  'taken_by',
  'sha256',
  'invented',
  'closed_at',
] as const

function selectOne(within: Within, decision: Decision, id: string) {
  return within
    .selectFrom('indicators.snapshot')
    .selectAll()
    .where('id', '=', id)
    .where((eb) => eb.and([decision.predicate('region_path')]))
}

type Row = Awaited<ReturnType<ReturnType<typeof selectOne>['executeTakeFirstOrThrow']>>

function summaryOf(row: Pick<Row, (typeof SUMMARY)[number]>): Omit<SnapshotSummary, 'takenByName'> {
  return {
    id: row.id,
    plan: row.plan_code,
    planVersion: row.plan_version,
    region: row.region_code,
    kind: row.kind,
    title: row.title,
    asOf: row.as_of,
    takenAt: row.taken_at.toISOString(),
    takenBy: row.taken_by,
    sha256: row.sha256,
    invented: row.invented,
    ...(row.closed_at === null ? {} : { closedAt: row.closed_at.toISOString() }),
  }
}

function keptOf(row: Row): KeptSnapshot {
  return { ...summaryOf(row), regionPath: row.region_path, content: row.content }
}

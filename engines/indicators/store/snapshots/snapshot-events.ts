import type { SnapshotEvent } from '../../contract/index.ts'
import type { Within } from '../tables.ts'
import type { KeptSnapshot } from './snapshots.ts'

/** Oldest first. */
export async function loadSnapshotEvents(
  within: Within,
  { region, id }: Pick<KeptSnapshot, 'region' | 'id'>,
): Promise<SnapshotEvent[]> {
  const rows = await selectEvents(within).where('region_code', '=', region).where('snapshot_id', '=', id).execute()
  return rows.map(eventOf)
}

/** Those of many snapshots, by id; oldest first. */
export async function loadEventsOf(
  within: Within,
  snapshots: readonly Pick<KeptSnapshot, 'region' | 'id'>[],
): Promise<Map<string, SnapshotEvent[]>> {
  if (snapshots.length === 0) return new Map()
  const rows = await selectEvents(within)
    .select('snapshot_id')
    .where('region_code', 'in', [...new Set(snapshots.map(({ region }) => region))])
    .where(
      'snapshot_id',
      'in',
      snapshots.map(({ id }) => id),
    )
    .execute()
  return new Map([...Map.groupBy(rows, (row) => row.snapshot_id)].map(([id, own]) => [id, own.map(eventOf)]))
}

function selectEvents(within: Within) {
  return within
    .selectFrom('indicators.snapshot_event')
    .select(['seq', 'kind', 'at', 'by', 'organisation_code', 'body'])
    .orderBy('seq')
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEvents>['executeTakeFirstOrThrow']>>

function eventOf({ seq, kind, at, by, organisation_code: organisation, body }: Row): SnapshotEvent {
  return { seq, kind, at: at.toISOString(), by, organisation, ...body }
}

/** The snapshot is locked by whoever appends; the key itself refuses a second event of one number. */
export async function appendSnapshotEvent(
  within: Within,
  snapshot: Pick<KeptSnapshot, 'region' | 'regionPath' | 'id'>,
  { seq, kind, at, by, organisation, ...body }: SnapshotEvent,
): Promise<void> {
  await within
    .insertInto('indicators.snapshot_event')
    .values({
      region_code: snapshot.region,
      snapshot_id: snapshot.id,
      seq,
      region_path: snapshot.regionPath,
      kind,
      at: new Date(at),
      by,
      organisation_code: organisation,
      body: JSON.stringify(body),
    })
    .execute()
}

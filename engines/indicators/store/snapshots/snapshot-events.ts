import type { SnapshotEvent } from '../../contract/index.ts'
import type { Within } from '../tables.ts'
import type { KeptSnapshot } from './snapshots.ts'

/** Oldest first. */
export async function loadSnapshotEvents(
  within: Within,
  { region, id }: Pick<KeptSnapshot, 'region' | 'id'>,
): Promise<SnapshotEvent[]> {
  const rows = await within
    .selectFrom('indicators.snapshot_event')
    .select(['seq', 'kind', 'at', 'by', 'organisation_code', 'body'])
    .where('region_code', '=', region)
    .where('snapshot_id', '=', id)
    .orderBy('seq')
    .execute()
  return rows.map(({ seq, kind, at, by, organisation_code: organisation, body }) => ({
    seq,
    kind,
    at: at.toISOString(),
    by,
    organisation,
    ...body,
  }))
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

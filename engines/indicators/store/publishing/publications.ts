import type { Decision } from '@kangcheng/access'
import type { Publication, PublicationEvent, PublicationKind } from '../../contract/publishing/index.ts'
import type { Within } from '../tables.ts'

/** A publication with the place that row-level security compares. */
export interface KeptPublication extends Publication {
  regionPath: string
}

/** What happened, to the edition on its way unless it says another. */
type NewEvent = Omit<PublicationEvent, 'seq' | 'edition'> & { edition?: number }

/** A city releases a report a year and a bulletin a month. */
const LIST_LIMIT = 1_000

/** Keeps a new publication; answers with the id of the one that is there already, whoever was faster. */
export async function insertPublication(
  within: Within,
  publication: KeptPublication,
  event: NewEvent,
): Promise<{ made: true } | { made: false; id: string }> {
  const { id, region, kind, plan, period } = publication
  const row = await within
    .insertInto('indicators.publication')
    .values({ ...columnsOf(publication), region_code: region, id, kind, plan_code: plan, period })
    .onConflict((conflict) => conflict.columns(['region_code', 'plan_code', 'kind', 'period']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) {
    const known = await within
      .selectFrom('indicators.publication')
      .select('id')
      .where('region_code', '=', region)
      .where('plan_code', '=', plan)
      .where('kind', '=', kind)
      .where('period', '=', period)
      .executeTakeFirstOrThrow()
    return { made: false, id: known.id }
  }
  await insertEvent(within, publication, event)
  return { made: true }
}

/** Locked until the transaction ends: whoever writes next sees what was written here. */
export async function lockPublication(
  within: Within,
  decision: Decision,
  id: string,
): Promise<KeptPublication | undefined> {
  const row = await selectPublications(within, decision).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && keptPublication(row)
}

export async function loadPublication(
  within: Within,
  decision: Decision,
  id: string,
): Promise<KeptPublication | undefined> {
  const row = await selectPublications(within, decision).where('id', '=', id).executeTakeFirst()
  return row && keptPublication(row)
}

export interface PublicationFilter {
  kind?: PublicationKind | undefined
  plan?: string | undefined
  discarded?: boolean | undefined
}

/** Newest periods first; discarded drafts only where they are asked for. */
export async function listPublications(
  within: Within,
  decision: Decision,
  filter: PublicationFilter,
): Promise<KeptPublication[]> {
  const rows = await selectPublications(within, decision)
    .$if(filter.kind !== undefined, (query) => query.where('kind', '=', filter.kind ?? 'annual-report'))
    .$if(filter.plan !== undefined, (query) => query.where('plan_code', '=', filter.plan ?? ''))
    .$if(filter.discarded !== true, (query) => query.where('status', '<>', 'discarded'))
    .orderBy('period', 'desc')
    .orderBy('kind')
    .orderBy('plan_code')
    .limit(LIST_LIMIT)
    .execute()
  return rows.map(keptPublication)
}

/** Writes the next version over the one locked before, and what happened. */
export async function savePublication(within: Within, publication: KeptPublication, event: NewEvent): Promise<void> {
  await within
    .updateTable('indicators.publication')
    .set(columnsOf(publication))
    .where('region_code', '=', publication.region)
    .where('id', '=', publication.id)
    .execute()
  await insertEvent(within, publication, event)
}

/** What happened to a publication, oldest first. */
export async function loadPublicationEvents(
  within: Within,
  { region, id }: Pick<Publication, 'region' | 'id'>,
): Promise<PublicationEvent[]> {
  const rows = await within
    .selectFrom('indicators.publication_event')
    .select(['seq', 'kind', 'edition', 'at', 'by', 'reason', 'section', 'body'])
    .where('region_code', '=', region)
    .where('publication_id', '=', id)
    .orderBy('seq')
    .execute()
  return rows.map(({ at, reason, section, body, ...event }) => ({
    ...event,
    at: at.toISOString(),
    ...(reason === null ? {} : { reason }),
    ...(section === null ? {} : { section }),
    ...(body === null ? {} : { text: body }),
  }))
}

async function insertEvent(within: Within, publication: KeptPublication, event: NewEvent): Promise<void> {
  await within
    .insertInto('indicators.publication_event')
    .values({
      region_code: publication.region,
      publication_id: publication.id,
      // One event a version, so the key itself refuses a second writer of the same.
      seq: publication.version,
      region_path: publication.regionPath,
      kind: event.kind,
      edition: event.edition ?? publication.edition,
      at: new Date(event.at),
      by: event.by,
      reason: event.reason ?? null,
      section: event.section ?? null,
      body: event.text === undefined ? null : JSON.stringify(event.text),
    })
    .execute()
}

function selectPublications(within: Within, decision: Decision) {
  return within
    .selectFrom('indicators.publication')
    .selectAll()
    .where((eb) => eb.and([decision.predicate('region_path')]))
}

/** What a save or a step may change. */
function columnsOf(publication: KeptPublication) {
  return {
    region_path: publication.regionPath,
    languages: publication.languages,
    status: publication.status,
    version: publication.version,
    edition: publication.edition,
    authors: publication.authors,
    approved_by: publication.approvedBy ?? null,
    changes: publication.changes ?? null,
    content: JSON.stringify(publication.content),
    office: JSON.stringify(publication.office),
  }
}

type SelectedPublication = Awaited<ReturnType<ReturnType<typeof selectPublications>['executeTakeFirstOrThrow']>>

function keptPublication(row: SelectedPublication): KeptPublication {
  return {
    id: row.id,
    kind: row.kind,
    plan: row.plan_code,
    region: row.region_code,
    regionPath: row.region_path,
    period: row.period,
    languages: row.languages,
    status: row.status,
    version: row.version,
    edition: row.edition,
    authors: row.authors,
    ...(row.approved_by === null ? {} : { approvedBy: row.approved_by }),
    ...(row.changes === null ? {} : { changes: row.changes }),
    content: row.content,
    office: row.office,
  }
}

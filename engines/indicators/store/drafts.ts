import { sql } from 'kysely'
import type { DraftSummary, PlanDraft, StoredDraft } from '../contract/index.ts'
import type { Within } from './tables.ts'

export interface KeptDraft extends StoredDraft {
  regionPath: string
}

export async function insertDraft(within: Within, draft: KeptDraft, createdBy: string): Promise<void> {
  await within
    .insertInto('indicators.draft')
    .values({
      id: draft.id,
      version: draft.version,
      state: draft.state,
      region_path: draft.regionPath,
      doubts: draft.doubts,
      body: JSON.stringify(draft.draft),
      created_at: new Date(draft.createdAt),
      created_by: createdBy,
    })
    .execute()
}

export async function loadDraft(within: Within, id: string): Promise<KeptDraft | undefined> {
  const row = await within.selectFrom('indicators.draft').selectAll().where('id', '=', id).executeTakeFirst()
  return row && keptDraft(row)
}

/** Drafts still waiting for a person, newest first. What was read stays in the database. */
export async function listOpenDrafts(within: Within): Promise<DraftSummary[]> {
  const rows = await within
    .selectFrom('indicators.draft')
    .select(['id', 'version', 'state', 'doubts', 'created_at'])
    .select([sql<string>`body ->> 'title'`.as('title'), sql<string>`body #>> '{file,name}'`.as('file_name')])
    .where('state', '=', 'open')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ created_at, file_name, ...row }) => ({
    ...row,
    createdAt: created_at.toISOString(),
    fileName: file_name,
  }))
}

/** Saves the next version over the one that was read; false when somebody else came first. */
export async function replaceDraft(
  within: Within,
  seen: KeptDraft,
  next: { state: StoredDraft['state']; doubts: number; draft: PlanDraft; regionPath: string },
): Promise<boolean> {
  const result = await within
    .updateTable('indicators.draft')
    .set({
      version: seen.version + 1,
      state: next.state,
      doubts: next.doubts,
      region_path: next.regionPath,
      body: JSON.stringify(next.draft),
    })
    .where('id', '=', seen.id)
    .where('version', '=', seen.version)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

function keptDraft(row: {
  id: string
  version: number
  state: StoredDraft['state']
  region_path: string
  doubts: number
  body: PlanDraft
  created_at: Date
}): KeptDraft {
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    regionPath: row.region_path,
    doubts: row.doubts,
    draft: row.body,
    createdAt: row.created_at.toISOString(),
  }
}

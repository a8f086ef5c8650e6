import { sql } from 'kysely'
import type { Plan } from '../contract/index.ts'
import type { Within } from './tables.ts'

export interface KeptPlan {
  plan: Plan
  regionPath: string
  origin: 'pack' | 'import'
}

/** The newest version of a plan. */
export async function loadPlan(within: Within, code: string): Promise<KeptPlan | undefined> {
  const row = await within
    .selectFrom('indicators.plan')
    .select(['body', 'region_path', 'origin'])
    .where('code', '=', code)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { plan: row.body, regionPath: row.region_path, origin: row.origin }
}

/** One version of a plan. */
export async function loadPlanVersion(
  within: Within,
  { code, version }: { code: string; version: number },
): Promise<{ plan: Plan; origin: 'pack' | 'import' } | undefined> {
  const row = await within
    .selectFrom('indicators.plan')
    .select(['body', 'origin'])
    .where('code', '=', code)
    .where('version', '=', version)
    .executeTakeFirst()
  return row && { plan: row.body, origin: row.origin }
}

/** Every plan's newest version, the youngest period first. */
export async function loadPlans(within: Within): Promise<KeptPlan[]> {
  const rows = await within
    .selectFrom('indicators.plan')
    .select(['code', 'body', 'region_path', 'origin'])
    .orderBy('code')
    .orderBy('version')
    .execute()
  const newest = new Map(rows.map((row) => [row.code, row]))
  return [...newest.values()]
    .map((row) => ({ plan: row.body, regionPath: row.region_path, origin: row.origin }))
    .sort((a, b) => b.plan.period.to - a.plan.period.to || (a.plan.code < b.plan.code ? -1 : 1))
}

/**
 * The plan that was entered from exactly this file at or below one of the paths, if any. Elsewhere it is another city's
 * business: one document may be the plan of several, and none may shut another out by entering it first.
 */
export async function planFromFile(
  within: Within,
  sha256: string,
  paths: readonly string[],
): Promise<{ code: string } | undefined> {
  return within
    .selectFrom('indicators.plan')
    .select('code')
    .where('source_sha256', '=', sha256)
    .where(sql<boolean>`region_path ^@ ANY (${[...paths]}::text[])`)
    .limit(1)
    .executeTakeFirst()
}

/** Codes of the organisations that the newest plans of a region name for an indicator. */
export async function organisationsInCharge(within: Within, region: string, indicator: string): Promise<string[]> {
  const { rows } = await sql<{ organisation: string }>`
    SELECT DISTINCT line ->> 'organisation' AS organisation
    FROM (
      SELECT DISTINCT ON (code) body FROM indicators.plan WHERE region_code = ${region} ORDER BY code, version DESC
    ) AS newest
    CROSS JOIN json_array_elements(newest.body -> 'indicators') AS line
    WHERE line ->> 'code' = ${indicator} AND line ->> 'organisation' IS NOT NULL`.execute(within)
  return rows.map(({ organisation }) => organisation)
}

/** False when this version of the plan is there already, or its file is a plan of the region; nothing is changed then. */
export async function savePlan(
  within: Within,
  entry: {
    plan: Plan
    regionPath: string
    origin: 'pack' | 'import'
    sourceSha256?: string
    enteredAt: Date
    enteredBy: string
  },
): Promise<boolean> {
  const { plan } = entry
  const result = await within
    .insertInto('indicators.plan')
    .values({
      code: plan.code,
      version: plan.version,
      region_code: plan.region,
      region_path: entry.regionPath,
      body: JSON.stringify(plan),
      origin: entry.origin,
      source_sha256: entry.sourceSha256 ?? null,
      entered_at: entry.enteredAt,
      entered_by: entry.enteredBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Puts another reading of the same printed phrases in the place of the one kept. */
export async function replaceReadings(within: Within, plan: Plan): Promise<void> {
  await within
    .updateTable('indicators.plan')
    .set({ body: JSON.stringify(plan) })
    .where('code', '=', plan.code)
    .where('version', '=', plan.version)
    .execute()
}

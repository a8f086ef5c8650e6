import type { PlannedRelease } from '../../contract/publishing/index.ts'
import type { Within } from '../tables.ts'

type Key = Pick<PlannedRelease, 'region' | 'plan' | 'kind' | 'period'>

/** Every planned release, the earliest first. */
export async function loadPlannedReleases(within: Within): Promise<PlannedRelease[]> {
  const rows = await selectPlanned(within).orderBy('day').orderBy('kind').orderBy('plan_code').execute()
  return rows.map(plannedRelease)
}

/** `locks`: whoever moves it next sees where it was moved here. */
export async function findPlannedRelease(
  within: Within,
  key: Key,
  { locks }: { locks: boolean } = { locks: false },
): Promise<PlannedRelease | undefined> {
  const row = await selectPlanned(within)
    .where('region_code', '=', key.region)
    .where('plan_code', '=', key.plan)
    .where('kind', '=', key.kind)
    .where('period', '=', key.period)
    .$if(locks, (query) => query.forUpdate())
    .executeTakeFirst()
  return row && plannedRelease(row)
}

/** Keeps a planned release, or the day it was moved to. */
export async function savePlannedRelease(
  within: Within,
  planned: PlannedRelease,
  { regionPath, at, by }: { regionPath: string; at: Date; by: string },
): Promise<void> {
  const { region, plan, kind, period, day, origin } = planned
  const moves = JSON.stringify(planned.moves)
  await within
    .insertInto('indicators.planned_release')
    .values({
      region_code: region,
      plan_code: plan,
      kind,
      period,
      region_path: regionPath,
      day,
      origin,
      moves,
      planned_at: at,
      planned_by: by,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['region_code', 'plan_code', 'kind', 'period'])
        .doUpdateSet({ day, moves, planned_at: at, planned_by: by }),
    )
    .execute()
}

function selectPlanned(within: Within) {
  return within
    .selectFrom('indicators.planned_release')
    .select(['region_code', 'plan_code', 'kind', 'period', 'day', 'origin', 'moves'])
}

type SelectedPlan = Awaited<ReturnType<ReturnType<typeof selectPlanned>['executeTakeFirstOrThrow']>>

function plannedRelease({ region_code: region, plan_code: plan, ...row }: SelectedPlan): PlannedRelease {
  return { region, plan, ...row }
}

import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import { EVERYWHERE } from '../contract/definition.ts'
import type { OrganisationDefinition } from '../contract/organisation.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { RegionDefinition } from '../contract/region.ts'
import { checkOrganisations } from '../rules/check-organisations.ts'
import { checkRegions } from '../rules/check-regions.ts'
import { materialisePaths } from '../rules/materialised-path.ts'
import { listOrganisations, saveOrganisations } from '../store/organisations.ts'
import { listRegions, saveRegions } from '../store/regions.ts'
import type { AccessDatabase } from '../store/tables.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'
import { requireAccess } from './require-access.ts'
import { withinDecision } from './within-decision.ts'

/** How many stand in the packs now, and how many were retired by this load. */
export interface Loaded {
  readonly count: number
  readonly retired: number
}

const ALL = { region: EVERYWHERE, organisation: EVERYWHERE }

/**
 * Makes the regions those of the packs, all of them in one go. Loading the same again changes nothing;
 * what the packs no longer hold is retired, since figures and rows still point to it.
 */
export async function loadRegions(
  deps: AccessDeps,
  actor: Actor,
  regions: readonly RegionDefinition[],
): Promise<Result<Loaded, AccessRefusal>> {
  const may = await requireAccess(deps, actor, 'access.directory.load', ALL, 'administration')
  if (!may.ok) return may
  const faults = checkRegions(regions)
  // A region that organisations and figures of today stand on must not vanish because a folder was not found.
  if (regions.length === 0 && (await listRegions(tablesOf(deps), {})).length > 0) {
    return refuse('access.region-invalid', { code: '-', fault: 'none-given', count: 1 })
  }
  const [first] = faults
  if (first) return refuse('access.region-invalid', { ...first, count: faults.length })
  const placed = withPaths(regions)
  const look = { operation: 'access.load-regions', subject: 'regions', detail: { count: placed.length } }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) =>
    ok({ count: placed.length, retired: await saveRegions(trx, placed, deps.clock.now()) }),
  )
}

/** Makes the organisations those of the packs; regions are loaded before. As {@link loadRegions} otherwise. */
export async function loadOrganisations(
  deps: AccessDeps,
  actor: Actor,
  organisations: readonly OrganisationDefinition[],
): Promise<Result<Loaded, AccessRefusal>> {
  const may = await requireAccess(deps, actor, 'access.directory.load', ALL, 'administration')
  if (!may.ok) return may
  const regions = await listRegions(tablesOf(deps), { retired: true })
  if (organisations.length === 0 && (await listOrganisations(tablesOf(deps), {})).length > 0) {
    return refuse('access.organisation-invalid', { code: '-', fault: 'none-given', count: 1 })
  }
  const faults = checkOrganisations(organisations, new Set(regions.map((region) => region.code)))
  const [first] = faults
  if (first) return refuse('access.organisation-invalid', { ...first, count: faults.length })
  const placed = withPaths(organisations)
  const look = { operation: 'access.load-organisations', subject: 'organisations', detail: { count: placed.length } }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) =>
    ok({ count: placed.length, retired: await saveOrganisations(trx, placed, deps.clock.now()) }),
  )
}

function withPaths<Node extends { code: string; parent?: string }>(
  nodes: readonly Node[],
): (Node & { path: string })[] {
  const { paths } = materialisePaths(nodes)
  return nodes.map((node) => ({ ...node, path: paths.get(node.code) ?? '' }))
}

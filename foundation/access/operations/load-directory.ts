import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import { EVERYWHERE } from '../contract/definition.ts'
import type { OrganisationDefinition } from '../contract/organisation.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { RegionDefinition } from '../contract/region.ts'
import { checkOrganisations } from '../rules/check-organisations.ts'
import { checkRegions } from '../rules/check-regions.ts'
import { materialisePaths } from '../rules/materialised-path.ts'
import type { SubtreeFilter } from '../store/directory-rows.ts'
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
export function loadRegions(
  deps: AccessDeps,
  actor: Actor,
  regions: readonly RegionDefinition[],
): Promise<Result<Loaded, AccessRefusal>> {
  return loadTree(deps, actor, regions, {
    operation: 'access.load-regions',
    subject: 'regions',
    refusal: 'access.region-invalid',
    check: async () => checkRegions(regions),
    list: listRegions,
    save: saveRegions,
  })
}

/** Makes the organisations those of the packs; regions are loaded before. As {@link loadRegions} otherwise. */
export function loadOrganisations(
  deps: AccessDeps,
  actor: Actor,
  organisations: readonly OrganisationDefinition[],
): Promise<Result<Loaded, AccessRefusal>> {
  return loadTree(deps, actor, organisations, {
    operation: 'access.load-organisations',
    subject: 'organisations',
    refusal: 'access.organisation-invalid',
    check: async (db) => {
      const regions = await listRegions(db, { retired: true })
      return checkOrganisations(organisations, new Set(regions.map((region) => region.code)))
    },
    list: listOrganisations,
    save: saveOrganisations,
  })
}

interface Node {
  readonly code: string
  readonly parent?: string
}

/** What one tree of the directory has of its own. */
interface Tree<Definition extends Node> {
  readonly operation: string
  readonly subject: string
  readonly refusal: AccessRefusal
  check(db: AccessDatabase): Promise<readonly { readonly code: string; readonly fault: string }[]>
  list(db: AccessDatabase, filter: SubtreeFilter): Promise<readonly unknown[]>
  /** Answers how many were retired. */
  save(trx: AccessDatabase, placed: readonly (Definition & { path: string })[], now: Date): Promise<number>
}

async function loadTree<Definition extends Node>(
  deps: AccessDeps,
  actor: Actor,
  definitions: readonly Definition[],
  tree: Tree<Definition>,
): Promise<Result<Loaded, AccessRefusal>> {
  const may = await requireAccess(deps, actor, 'access.directory.load', ALL, 'administration')
  if (!may.ok) return may
  // What organisations, people and figures of today stand on must not vanish because a folder was not found.
  if (definitions.length === 0 && (await tree.list(tablesOf(deps), {})).length > 0) {
    return refuse(tree.refusal, { code: '-', fault: 'none-given', count: 1 })
  }
  const faults = await tree.check(tablesOf(deps))
  const [first] = faults
  if (first) return refuse(tree.refusal, { ...first, count: faults.length })
  const { paths } = materialisePaths(definitions)
  const placed = definitions.map((definition) => ({ ...definition, path: paths.get(definition.code) ?? '' }))
  const look = { operation: tree.operation, subject: tree.subject, detail: { count: placed.length } }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) =>
    ok({ count: placed.length, retired: await tree.save(trx, placed, deps.clock.now()) }),
  )
}

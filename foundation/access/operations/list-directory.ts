import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { Actor } from '../contract/actor.ts'
import type { Organisation } from '../contract/organisation.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { Region } from '../contract/region.ts'
import { fileDetail } from '../rules/file-detail.ts'
import { findOrganisation, listOrganisations as selectOrganisations } from '../store/organisations.ts'
import { regionPath, listRegions as selectRegions } from '../store/regions.ts'
import type { AccessDatabase } from '../store/tables.ts'
import type { AccessDeps } from './access-deps.ts'
import { requireAccess } from './require-access.ts'
import { withinDecision } from './within-decision.ts'

export interface DirectoryQuery extends FileWish {
  /** Code of the node whose subtree is asked for, itself included. Left out: the whole tree. */
  readonly under?: string | undefined
  readonly retired?: boolean | undefined
}

/**
 * Regions, parents before children. The tree is public knowledge and everybody needs the names above their own,
 * so whoever may read the directory reads all of it.
 */
export async function listRegions(
  deps: AccessDeps,
  actor: Actor,
  query: DirectoryQuery,
): Promise<Result<Region[], AccessRefusal>> {
  const may = await requireAccess(deps, actor, 'access.directory.read', {}, 'administration')
  if (!may.ok) return may
  const look = {
    operation: 'access.list-regions',
    subject: `region/${query.under ?? ''}`,
    detail: fileDetail(query),
  }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) => {
    const under = query.under === undefined ? undefined : await regionPath(trx, query.under)
    if (query.under !== undefined && under === undefined) return refuse('access.region-unknown', { code: query.under })
    return ok(await selectRegions(trx, { under, retired: query.retired }))
  })
}

/** Organisations, parents before children; all of them, as {@link listRegions}. */
export async function listOrganisations(
  deps: AccessDeps,
  actor: Actor,
  query: DirectoryQuery,
): Promise<Result<Organisation[], AccessRefusal>> {
  const may = await requireAccess(deps, actor, 'access.directory.read', {}, 'administration')
  if (!may.ok) return may
  const look = {
    operation: 'access.list-organisations',
    subject: `organisation/${query.under ?? ''}`,
    detail: fileDetail(query),
  }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) => {
    const top = query.under === undefined ? undefined : await findOrganisation(trx, query.under)
    if (query.under !== undefined && !top) return refuse('access.organisation-unknown', { code: query.under })
    return ok(await selectOrganisations(trx, { under: top?.path, retired: query.retired }))
  })
}

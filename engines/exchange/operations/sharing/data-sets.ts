import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { DataSetState, DataSetVersion, SharedDataSet, ViewColumn } from '../../contract/sharing.ts'
import { checkDataSet } from '../../rules/sharing/check-data-set.ts'
import { refuseFaults } from '../../rules/sharing/fault.ts'
import {
  insertDataSet,
  type KeptDataSet,
  moveDataSets,
  ownedDataSets,
  publishedDataSets,
  versionsOfDataSet,
} from '../../store/sharing/data-sets.ts'
import { inScope, PURPOSE, type SharingDeps } from './deps.ts'
import { placeOfOrganisation } from './places.ts'

/** What is there, for any department: the published data sets. `owned`: also the drafts of those whom the actor publishes for. */
export async function listDataSets(
  deps: SharingDeps,
  actor: Actor,
  { owned = false }: { owned?: boolean | undefined } = {},
): Promise<Result<DataSetVersion[]>> {
  const permission = owned ? 'exchange.sharing.publish' : 'exchange.sharing.read'
  const may = await deps.access.require(actor, permission, {}, PURPOSE)
  if (!may.ok) return may
  return inScope(deps, may.value, { operation: 'exchange.list-data-sets', subject: '' }, async (db) => {
    const kept = await (owned ? ownedDataSets(db, may.value) : publishedDataSets(db))
    return ok(kept.map(shownVersion))
  })
}

/** All versions that the actor may see, newest first. */
export async function showDataSet(deps: SharingDeps, actor: Actor, code: string): Promise<Result<DataSetVersion[]>> {
  const may = await deps.access.require(actor, 'exchange.sharing.read', {}, PURPOSE)
  if (!may.ok) return may
  return inScope(deps, may.value, { operation: 'exchange.read-data-set', subject: `data-set/${code}` }, async (db) => {
    const kept = await versionsOfDataSet(db, code)
    return kept.length === 0 ? refuse('sharing.data-set-not-found') : ok(kept.map(shownVersion))
  })
}

/** The columns that a version of a kept view makes, for whoever enters a data set. */
export async function showViewColumns(
  deps: SharingDeps,
  actor: Actor,
  { code, version }: SharedDataSet['view'],
): Promise<Result<ViewColumn[]>> {
  const may = await deps.access.require(actor, 'exchange.sharing.publish', {}, PURPOSE)
  if (!may.ok) return may
  const view = await deps.records.views.open(await deps.decideAsPlatform(), code, version)
  return inScope(deps, may.value, { operation: 'exchange.read-view-columns', subject: `view/${code}` }, async () =>
    view.ok
      ? ok(view.value.columns.map(({ name, type }) => ({ name, ...(type !== undefined && { type }) })))
      : refuse('sharing.view-unknown'),
  )
}

/**
 * Saves a data set as a new draft behind the version that was seen (0: none). It can be made of no more than what the actor may
 * publish: the place whose institutions keep the records, and the owner, must both be theirs.
 */
export async function saveDataSet(
  deps: SharingDeps,
  actor: Actor,
  { dataSet, seen }: { dataSet: SharedDataSet; seen: number },
): Promise<Result<DataSetVersion>> {
  const owner = await placeOfOrganisation(deps.database.kysely, dataSet.owner)
  const may = await mayPublish(deps, actor, dataSet, owner.ok ? owner.value.region : undefined)
  if (!may.ok) return may
  if (!owner.ok) return owner
  const view = await deps.records.views.open(await deps.decideAsPlatform(), dataSet.view.code, dataSet.view.version)
  const look = {
    operation: 'exchange.save-data-set',
    subject: `data-set/${dataSet.code}`,
    detail: { version: seen + 1 },
  }
  return inScope(deps, may.value, look, async (db): Promise<Result<DataSetVersion>> => {
    if (!view.ok) return refuse('sharing.view-unknown')
    const faulty = refuseFaults(
      'sharing.data-set-faulty',
      checkDataSet(
        dataSet,
        view.value.columns.map(({ name }) => name),
      ),
    )
    if (faulty) return faulty
    const [newest] = await versionsOfDataSet(db, dataSet.code)
    if ((newest?.version ?? 0) !== seen) return refuse('sharing.data-set-changed')
    if (newest && newest.dataSet.owner !== dataSet.owner) return refuse('sharing.data-set-changed')
    const step = { state: 'draft' as const, at: deps.clock.now().toISOString(), by: actor.userId }
    const { path: ownerPath, regionPath: ownerRegion } = owner.value
    const kept = { dataSet, version: seen + 1, state: step.state, history: [step], ownerPath, ownerRegion }
    return (await insertDataSet(db, kept)) ? ok(shownVersion(kept)) : refuse('sharing.data-set-changed')
  })
}

/** Publishes a draft: what was published before is replaced, and what was granted of that goes on. */
export function publishDataSet(
  deps: SharingDeps,
  actor: Actor,
  { code, version }: { code: string; version: number },
): Promise<Result<DataSetVersion[]>> {
  return moveDataSet(deps, actor, { code, operation: 'exchange.publish-data-set' }, async (db, versions, at) => {
    if (versions[0]?.version !== version || versions[0].state !== 'draft') return refuse('sharing.data-set-state')
    const step = (state: DataSetState) => ({ state, at, by: actor.userId })
    await moveDataSets(db, code, { states: ['published'] }, step('replaced'))
    const moved = await moveDataSets(db, code, { states: ['draft'], version }, step('published'))
    return moved === 1 ? ok(null) : refuse('sharing.data-set-state')
  })
}

/** Withdraws a data set with all its versions: nothing more is given of it, whatever was granted. */
export function withdrawDataSet(
  deps: SharingDeps,
  actor: Actor,
  { code, reason }: { code: string; reason: string },
): Promise<Result<DataSetVersion[]>> {
  return moveDataSet(deps, actor, { code, operation: 'exchange.withdraw-data-set' }, async (db, _versions, at) => {
    if (reason.trim() === '') return refuse('sharing.reason-missing')
    const step = { state: 'withdrawn' as const, at, by: actor.userId, reason: reason.trim() }
    const moved = await moveDataSets(db, code, { states: ['published', 'replaced'] }, step)
    return moved > 0 ? ok(null) : refuse('sharing.data-set-state')
  })
}

async function moveDataSet(
  deps: SharingDeps,
  actor: Actor,
  { code, operation }: { code: string; operation: string },
  move: (db: Kysely<unknown>, versions: readonly KeptDataSet[], at: string) => Promise<Result<null>>,
): Promise<Result<DataSetVersion[]>> {
  const [newest] = await versionsOfDataSet(deps.database.kysely, code)
  const owner = newest && (await placeOfOrganisation(deps.database.kysely, newest.dataSet.owner))
  const may = newest
    ? await mayPublish(deps, actor, newest.dataSet, owner?.ok ? owner.value.region : undefined)
    : await deps.access.require(actor, 'exchange.sharing.publish', {}, PURPOSE)
  if (!may.ok) return may
  return inScope(
    deps,
    may.value,
    { operation, subject: `data-set/${code}` },
    async (db): Promise<Result<DataSetVersion[]>> => {
      const versions = await versionsOfDataSet(db, code)
      if (versions.length === 0) return refuse('sharing.data-set-not-found')
      const moved = await move(db, versions, deps.clock.now().toISOString())
      return moved.ok ? ok((await versionsOfDataSet(db, code)).map(shownVersion)) : moved
    },
  )
}

/** For the place that the records are of, and for the owner; the decision is the owner's. */
async function mayPublish(deps: SharingDeps, actor: Actor, { place, owner }: SharedDataSet, ownerRegion?: string) {
  const ofPlace = await deps.access.require(actor, 'exchange.sharing.publish', place, PURPOSE)
  if (!ofPlace.ok) return ofPlace
  const scope = { organisation: owner, ...(ownerRegion !== undefined && { region: ownerRegion }) }
  return deps.access.require(actor, 'exchange.sharing.publish', scope, PURPOSE)
}

export function shownVersion({ dataSet, version, state, history }: KeptDataSet): DataSetVersion {
  return { dataSet, version, state, history }
}

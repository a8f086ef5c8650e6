import { type Actor, accountsOf, type Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { ExtractSummary, SharingEvent, SharingRefusal, SharingSide } from '../../contract/sharing.ts'
import { type ExtractStanding, foldExtract } from '../../rules/sharing/fold-extract.ts'
import { mayApprove } from '../../rules/sharing/may-approve.ts'
import { type KeptDataSet, versionsOfDataSet } from '../../store/sharing/data-sets.ts'
import { findExtract, type KeptExtract } from '../../store/sharing/extracts.ts'
import { eventsOf, isOfSide } from '../../store/sharing/subjects.ts'
import type { SharingDeps } from './deps.ts'

export interface OpenedExtract {
  readonly kept: KeptExtract
  readonly dataSet: KeptDataSet
  readonly events: readonly SharingEvent[]
  readonly standing: ExtractStanding
}

/** An extract with where it stands; one of somebody else is refused as one that is not there. */
export async function openExtract(
  deps: Pick<SharingDeps, 'clock'>,
  db: Kysely<unknown>,
  decision: Decision,
  { id, side, lock = false }: { id: string; side: SharingSide; lock?: boolean },
): Promise<Result<OpenedExtract, SharingRefusal>> {
  const kept = await findExtract(db, id, { lock })
  if (!kept || !isOfSide(decision, kept, side)) return refuse('sharing.extract-not-found')
  const opened = await withStanding(deps, db, kept)
  return opened ? ok(opened) : refuse('sharing.extract-not-found')
}

export async function withStanding(
  deps: Pick<SharingDeps, 'clock'>,
  db: Kysely<unknown>,
  kept: KeptExtract,
): Promise<OpenedExtract | undefined> {
  const { dataSet: code, version } = kept.extract
  const dataSet = (await versionsOfDataSet(db, code)).find((one) => one.version === version)
  const events = (await eventsOf(db, [kept.id])).get(kept.id) ?? []
  if (!dataSet) return undefined
  const standing = foldExtract(dataSet.dataSet, kept.extract, kept.build, events, deps.clock.today())
  return { kept, dataSet, events, standing }
}

export function summaryOfExtract(
  { kept, dataSet, standing }: OpenedExtract,
  actor: Actor,
  side: SharingSide,
): ExtractSummary {
  const { state, until } = standing
  const { dataSet: code, version, organisation, project } = kept.extract
  const isOpen = state === 'built' || state === 'second'
  return {
    id: kept.id,
    dataSet: code,
    version,
    title: dataSet.dataSet.title,
    owner: dataSet.dataSet.owner,
    organisation,
    project,
    askedAt: kept.asked.toISOString(),
    state,
    ...(until !== undefined && { until }),
    mine: side === 'owner' && isOpen && mayApprove(accountsOf(actor), standing).ok,
  }
}

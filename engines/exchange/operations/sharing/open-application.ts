import { type Actor, accountsOf, type Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type {
  ApplicationSummary,
  SharingEvent,
  SharingPermission,
  SharingRefusal,
  SharingSide,
} from '../../contract/sharing.ts'
import { foldApplication, type Standing } from '../../rules/sharing/fold-application.ts'
import { mayApprove } from '../../rules/sharing/may-approve.ts'
import { findApplication, type KeptApplication } from '../../store/sharing/applications.ts'
import { type KeptDataSet, versionsOfDataSet } from '../../store/sharing/data-sets.ts'
import { eventsOf, insertEvent, isOfSide } from '../../store/sharing/subjects.ts'
import { eventNow, inScope, PURPOSE, type SharingDeps } from './deps.ts'

/** What one has to hold on either side. */
export const SIDE_PERMISSIONS: Readonly<Record<SharingSide, SharingPermission>> = {
  applicant: 'exchange.sharing.apply',
  owner: 'exchange.sharing.approve',
}

export interface OpenedApplication {
  readonly kept: KeptApplication
  readonly dataSet: KeptDataSet
  readonly events: readonly SharingEvent[]
  readonly standing: Standing
}

/** An application with where it stands; one of somebody else is refused as one that is not there. */
export async function openApplication(
  deps: Pick<SharingDeps, 'clock'>,
  db: Kysely<unknown>,
  decision: Decision,
  { id, side, lock = false }: { id: string; side: SharingSide; lock?: boolean },
): Promise<Result<OpenedApplication, SharingRefusal>> {
  const kept = await findApplication(db, id, { lock })
  if (!kept || !isOfSide(decision, kept, side)) return refuse('sharing.application-not-found')
  const events = (await eventsOf(db, [id])).get(id) ?? []
  const { dataSet: code, version } = kept.application
  const dataSet = (await versionsOfDataSet(db, code)).find((one) => one.version === version)
  const standing = dataSet && foldApplication(dataSet.dataSet, events, deps.clock.today())
  return dataSet && standing ? ok({ kept, dataSet, events, standing }) : refuse('sharing.application-not-found')
}

/** The frame of all that happens to an application: one at a time, and only to what was seen. */
export async function changeApplication(
  deps: SharingDeps,
  actor: Actor,
  change: {
    readonly id: string
    readonly side: SharingSide
    readonly operation: string
    /** Number of events that were seen; left out where nothing depends on it. */
    readonly seen?: number
    readonly decide: (
      opened: OpenedApplication,
      db: Kysely<unknown>,
    ) => Promise<Result<Pick<SharingEvent, 'kind' | 'terms' | 'text'>, SharingRefusal>>
  },
): Promise<Result<ApplicationSummary>> {
  const { id, side, operation, seen } = change
  const may = await deps.access.require(actor, SIDE_PERMISSIONS[side], {}, PURPOSE)
  if (!may.ok) return may
  const look = { operation, subject: `sharing-application/${id}` }
  return inScope(deps, may.value, look, async (db): Promise<Result<ApplicationSummary>> => {
    const found = await openApplication(deps, db, may.value, { id, side, lock: true })
    if (!found.ok) return found
    const { kept, dataSet, events } = found.value
    if (seen !== undefined && seen !== events.length) return refuse('sharing.changed-meanwhile')
    const decided = await change.decide(found.value, db)
    if (!decided.ok) return decided
    const event = eventNow(deps, actor, events.length + 1, decided.value)
    await insertEvent(db, id, kept, event)
    const standing = foldApplication(dataSet.dataSet, [...events, event], deps.clock.today()) ?? found.value.standing
    return ok(summaryOf({ ...found.value, standing }, actor, side))
  })
}

export function summaryOf(
  { kept, dataSet, standing }: OpenedApplication,
  actor: Actor,
  side: SharingSide,
): ApplicationSummary {
  const { state, granted, asked } = standing
  const { dataSet: code, version, organisation, purpose } = kept.application
  return {
    id: kept.id,
    dataSet: code,
    version,
    title: dataSet.dataSet.title,
    owner: dataSet.dataSet.owner,
    organisation,
    purpose,
    askedAt: kept.asked.toISOString(),
    state,
    inForce: granted !== undefined && dataSet.state !== 'withdrawn',
    until: (granted ?? asked).until,
    mine: side === 'owner' && isOpen(standing) && mayApprove(accountsOf(actor), standing).ok,
  }
}

export function isOpen({ state }: Pick<Standing, 'state'>): boolean {
  return state === 'waiting' || state === 'second'
}

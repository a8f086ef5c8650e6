import { type Actor, accountsOf, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type {
  ExtractPage,
  ExtractState,
  ExtractSummary,
  NewExtract,
  SharingEvent,
  SharingRefusal,
  SharingSide,
} from '../../contract/sharing.ts'
import { checkExtract } from '../../rules/sharing/deidentify/check-rules.ts'
import { refuseFaults } from '../../rules/sharing/fault.ts'
import { approvalsNeeded } from '../../rules/sharing/fold-extract.ts'
import { mayApprove } from '../../rules/sharing/may-approve.ts'
import { versionsOfDataSet } from '../../store/sharing/data-sets.ts'
import { insertExtract, listExtracts as load } from '../../store/sharing/extracts.ts'
import { insertEvent } from '../../store/sharing/subjects.ts'
import { shownVersion } from './data-sets.ts'
import { eventNow, inScope, PURPOSE, type SharingDeps } from './deps.ts'
import { SIDE_PERMISSIONS } from './open-application.ts'
import { type OpenedExtract, openExtract, summaryOfExtract, withStanding } from './open-extract.ts'
import { placeOfOrganisation, regionPaths } from './places.ts'

/** Asks for a de-identified extract; it is built next, and decided on when its check is there. */
export async function askForExtract(
  deps: SharingDeps,
  actor: Actor,
  extract: NewExtract,
): Promise<Result<{ id: string }>> {
  const { organisation, dataSet: code, version } = extract
  const applicant = await placeOfOrganisation(deps.database.kysely, organisation)
  const scope = applicant.ok ? { organisation, region: applicant.value.region } : { organisation }
  const may = await deps.access.require(actor, 'exchange.sharing.apply', scope, PURPOSE)
  if (!may.ok) return may
  if (!applicant.ok) return applicant
  const id = deps.newId()
  const look = { operation: 'exchange.ask-for-extract', subject: `extract/${id}`, detail: { dataSet: code } }
  return inScope(deps, may.value, look, async (db): Promise<Result<{ id: string }>> => {
    const dataSet = (await versionsOfDataSet(db, code)).find((one) => one.version === version)
    if (!dataSet) return refuse('sharing.data-set-not-found')
    if (dataSet.state !== 'published') return refuse('sharing.not-published')
    const regions = await regionPaths(db, dataSet.dataSet, extract.region)
    if (!regions.ok) return regions
    const faulty = refuseFaults('sharing.extract-faulty', checkExtract(dataSet.dataSet, extract, regions.value))
    if (faulty) return faulty
    const { ownerPath, ownerRegion } = dataSet
    const sides = {
      ownerPath,
      ownerRegion,
      applicantPath: applicant.value.path,
      applicantRegion: applicant.value.regionPath,
    }
    await insertExtract(db, { id, extract, asked: deps.clock.now(), ...sides })
    await insertEvent(db, id, sides, eventNow(deps, actor, 1, { kind: 'asked' }))
    return ok({ id })
  })
}

export async function listExtracts(
  deps: SharingDeps,
  actor: Actor,
  side: SharingSide,
): Promise<Result<ExtractSummary[]>> {
  const may = await deps.access.require(actor, SIDE_PERMISSIONS[side], {}, PURPOSE)
  if (!may.ok) return may
  return inScope(deps, may.value, { operation: 'exchange.list-extracts', subject: side }, async (db) => {
    const summaries: ExtractSummary[] = []
    for (const kept of await load(db, may.value, side)) {
      const opened = await withStanding(deps, db, kept)
      if (opened) summaries.push(summaryOfExtract(opened, actor, side))
    }
    return ok(summaries)
  })
}

export async function showExtract(
  deps: SharingDeps,
  actor: Actor,
  { id, side }: { id: string; side: SharingSide },
): Promise<Result<ExtractPage>> {
  const may = await deps.access.require(actor, SIDE_PERMISSIONS[side], {}, PURPOSE)
  if (!may.ok) return may
  return inScope(
    deps,
    may.value,
    { operation: 'exchange.read-extract', subject: `extract/${id}` },
    async (db): Promise<Result<ExtractPage>> => {
      const found = await openExtract(deps, db, may.value, { id, side })
      if (!found.ok) return found
      const { kept, dataSet, events } = found.value
      const people = events.flatMap(({ by, onBehalfOf }) => (onBehalfOf === undefined ? [by] : [by, onBehalfOf]))
      return ok({
        ...summaryOfExtract(found.value, actor, side),
        extract: kept.extract,
        needsSecond: approvalsNeeded(dataSet.dataSet, kept.extract) === 2,
        ...(kept.report && { check: kept.report }),
        ...(kept.file && { file: { bytes: kept.file.bytes, sha256: kept.file.sha256 } }),
        entry: shownVersion(dataSet),
        events: [...events],
        people: await directoryIn(db).namesOfUsers([...new Set(people)]),
      })
    },
  )
}

/** Lets the file go, once the check is there; of two who have to, the second. */
export function approveExtract(
  deps: SharingDeps,
  actor: Actor,
  { id, seen, text }: { id: string; seen: number; text?: string | undefined },
): Promise<Result<ExtractSummary>> {
  return changeExtract(deps, actor, {
    ...{ id, seen, side: 'owner', operation: 'exchange.approve-extract', states: ['built', 'second'] },
    decide: ({ standing, dataSet }) => {
      const may = mayApprove(accountsOf(actor), standing)
      if (!may.ok) return may
      if (dataSet.state === 'withdrawn') return refuse('sharing.not-published')
      return ok({ kind: 'approved', ...(text?.trim() ? { text: text.trim() } : {}) })
    },
  })
}

/** Refuses with a reason, also what was approved and can still be fetched: from now on it cannot. */
export function refuseExtract(
  deps: SharingDeps,
  actor: Actor,
  { id, seen, text }: { id: string; seen: number; text: string },
): Promise<Result<ExtractSummary>> {
  const states: ExtractState[] = ['waiting', 'building', 'built', 'second', 'approved', 'unsafe', 'failed']
  return changeExtract(deps, actor, {
    ...{ id, seen, side: 'owner', operation: 'exchange.refuse-extract', states },
    decide: ({ standing: { askers } }) => {
      if (accountsOf(actor).some((account) => askers.includes(account))) return refuse('sharing.own-application')
      return text.trim() === '' ? refuse('sharing.reason-missing') : ok({ kind: 'refused', text: text.trim() })
    },
  })
}

export function withdrawExtract(
  deps: SharingDeps,
  actor: Actor,
  { id }: { id: string },
): Promise<Result<ExtractSummary>> {
  const states: ExtractState[] = ['waiting', 'building', 'built', 'second', 'unsafe', 'failed']
  return changeExtract(deps, actor, {
    ...{ id, side: 'applicant', operation: 'exchange.withdraw-extract', states },
    decide: () => ok({ kind: 'withdrawn' }),
  })
}

async function changeExtract(
  deps: SharingDeps,
  actor: Actor,
  change: {
    readonly id: string
    readonly seen?: number
    readonly side: SharingSide
    readonly operation: string
    readonly states: readonly ExtractState[]
    readonly decide: (opened: OpenedExtract) => Result<Pick<SharingEvent, 'kind' | 'text'>, SharingRefusal>
  },
): Promise<Result<ExtractSummary>> {
  const { id, seen, side, operation, states, decide } = change
  const may = await deps.access.require(actor, SIDE_PERMISSIONS[side], {}, PURPOSE)
  if (!may.ok) return may
  return inScope(
    deps,
    may.value,
    { operation, subject: `extract/${id}` },
    async (db): Promise<Result<ExtractSummary>> => {
      const found = await openExtract(deps, db, may.value, { id, side, lock: true })
      if (!found.ok) return found
      const { kept, events, standing } = found.value
      if (seen !== undefined && seen !== events.length) return refuse('sharing.changed-meanwhile')
      if (!states.includes(standing.state)) return refuse('sharing.not-waiting')
      const decided = decide(found.value)
      if (!decided.ok) return decided
      await insertEvent(db, id, kept, eventNow(deps, actor, events.length + 1, decided.value))
      const changed = await withStanding(deps, db, kept)
      return ok(summaryOfExtract(changed ?? found.value, actor, side))
    },
  )
}

import { type Actor, directoryIn } from '@kangcheng/access'
import { addDays, ok, type Result, refuse } from '@kangcheng/kernel'
import type { ApplicationPage, ApplicationSummary, NewApplication, SharingSide } from '../../contract/sharing.ts'
import { checkTerms, needsSecond } from '../../rules/sharing/check-terms.ts'
import { refuseFaults } from '../../rules/sharing/fault.ts'
import { foldApplication } from '../../rules/sharing/fold-application.ts'
import { insertApplication, listApplications as load } from '../../store/sharing/applications.ts'
import { versionsOfDataSet } from '../../store/sharing/data-sets.ts'
import { eventsOf, insertEvent } from '../../store/sharing/subjects.ts'
import { useSince } from '../../store/sharing/transfers.ts'
import { shownVersion } from './data-sets.ts'
import { contactFor, eventNow, inScope, PURPOSE, type SharingDeps } from './deps.ts'
import { openApplication, SIDE_PERMISSIONS, summaryOf } from './open-application.ts'
import { placeOfOrganisation, regionPaths } from './places.ts'

/** Asks for data on behalf of a department that the actor applies for. */
export async function applyForData(
  deps: SharingDeps,
  actor: Actor,
  application: NewApplication,
): Promise<Result<ApplicationSummary>> {
  const { organisation, dataSet: code, version, terms } = application
  const applicant = await placeOfOrganisation(deps.database.kysely, organisation)
  const scope = applicant.ok ? { organisation, region: applicant.value.region } : { organisation }
  const may = await deps.access.require(actor, 'exchange.sharing.apply', scope, PURPOSE)
  if (!may.ok) return may
  if (!applicant.ok) return applicant
  const id = deps.newId()
  const look = { operation: 'exchange.apply-for-data', subject: `sharing-application/${id}`, detail: { dataSet: code } }
  return inScope(deps, may.value, look, async (db): Promise<Result<ApplicationSummary>> => {
    const dataSet = (await versionsOfDataSet(db, code)).find((one) => one.version === version)
    if (!dataSet) return refuse('sharing.data-set-not-found')
    if (dataSet.state !== 'published') return refuse('sharing.not-published')
    const regions = await regionPaths(db, dataSet.dataSet, terms.region)
    if (!regions.ok) return regions
    const today = deps.clock.today()
    const faulty = refuseFaults('sharing.terms-faulty', checkTerms(dataSet.dataSet, terms, regions.value, today))
    if (faulty) return faulty
    const { ownerPath, ownerRegion } = dataSet
    const { path: applicantPath, regionPath: applicantRegion } = applicant.value
    const sides = { ownerPath, ownerRegion, applicantPath, applicantRegion }
    const kept = { id, application, asked: deps.clock.now(), ...sides }
    const event = eventNow(deps, actor, 1, { kind: 'asked', terms })
    await insertApplication(db, kept)
    await insertEvent(db, id, sides, event)
    const standing = foldApplication(dataSet.dataSet, [event], today)
    return standing
      ? ok(summaryOf({ kept, dataSet, events: [event], standing }, actor, 'applicant'))
      : refuse('sharing.application-not-found')
  })
}

/** Applications of one's department, or for data that one's organisation owns; newest first. */
export async function listApplications(
  deps: SharingDeps,
  actor: Actor,
  side: SharingSide,
): Promise<Result<ApplicationSummary[]>> {
  const may = await deps.access.require(actor, SIDE_PERMISSIONS[side], {}, PURPOSE)
  if (!may.ok) return may
  return inScope(deps, may.value, { operation: 'exchange.list-applications', subject: side }, async (db) => {
    const all = await load(db, may.value, side)
    const events = await eventsOf(
      db,
      all.map(({ id }) => id),
    )
    const versions = new Map<string, Awaited<ReturnType<typeof versionsOfDataSet>>>()
    const today = deps.clock.today()
    const summaries: ApplicationSummary[] = []
    for (const kept of all) {
      const { dataSet: code, version } = kept.application
      const known = versions.get(code) ?? (await versionsOfDataSet(db, code))
      versions.set(code, known)
      const dataSet = known.find((one) => one.version === version)
      const happened = events.get(kept.id) ?? []
      const standing = dataSet && foldApplication(dataSet.dataSet, happened, today)
      if (dataSet && standing) summaries.push(summaryOf({ kept, dataSet, events: happened, standing }, actor, side))
    }
    return ok(summaries)
  })
}

/** Days of which the use of the quota is told. */
const USE_DAYS = 31

export async function showApplication(
  deps: SharingDeps,
  actor: Actor,
  { id, side }: { id: string; side: SharingSide },
): Promise<Result<ApplicationPage>> {
  const may = await deps.access.require(actor, SIDE_PERMISSIONS[side], {}, PURPOSE)
  if (!may.ok) return may
  const look = { operation: 'exchange.read-application', subject: `sharing-application/${id}` }
  return inScope(deps, may.value, look, async (db): Promise<Result<ApplicationPage>> => {
    const found = await openApplication(deps, db, may.value, { id, side })
    if (!found.ok) return found
    const { kept, dataSet, events, standing } = found.value
    const { granted, proposed, asked } = standing
    const people = events.flatMap(({ by, onBehalfOf }) => (onBehalfOf === undefined ? [by] : [by, onBehalfOf]))
    const columns = (proposed ?? asked).columns.map(({ name }) => name)
    return ok({
      ...summaryOf(found.value, actor, side),
      application: { ...kept.application, contact: contactFor(kept.application.contact, may.value) },
      ...(granted && { granted }),
      ...(proposed && { proposed }),
      needsSecond: needsSecond(dataSet.dataSet, columns),
      entry: shownVersion(dataSet),
      events: [...events],
      use: await useSince(db, id, addDays(deps.clock.today(), 1 - USE_DAYS)),
      people: await directoryIn(db).namesOfUsers([...new Set(people)]),
    })
  })
}

import { type Decision, directoryIn } from '@kangcheng/access'
import type { Kysely } from 'kysely'
import { createChecks } from './operations/checks.ts'
import type { Deps, RecordDeps } from './operations/deps.ts'
import { createExports } from './operations/exporting/exports.ts'
import type { ExportDeps } from './operations/exporting/run-export.ts'
import { createFindPlace } from './operations/find-place.ts'
import { importLines } from './operations/importing/import-lines.ts'
import { createImports } from './operations/importing/imports.ts'
import { createLookFor } from './operations/looking.ts'
import { maskAnswer, refuseMaskedChange } from './operations/masked-answers.ts'
import { createOpenSources } from './operations/open-sources.ts'
import { readEverything } from './operations/read-everything.ts'
import { readHistory } from './operations/read-history.ts'
import { readLastObservations } from './operations/read-last-observations.ts'
import { maskFor, readResource } from './operations/read-resource.ts'
import { readSeveral } from './operations/read-several.ts'
import { createReadTogether } from './operations/read-together.ts'
import { expandCodes } from './operations/searching/expand-codes.ts'
import { findResources, findTogether } from './operations/searching/find-resources.ts'
import { searchResources } from './operations/searching/search-resources.ts'
import type { SubscriptionSettings } from './operations/subscribing/subscription-deps.ts'
import { createSubscriptions } from './operations/subscribing/subscriptions.ts'
import { createTerminology } from './operations/terminology/create-terminology.ts'
import { createFindSent } from './operations/terminology/find-sent.ts'
import { createViews } from './operations/views/create-views.ts'
import { changeResource } from './operations/writing/change-resource.ts'
import { createCommitUnits } from './operations/writing/commit-units.ts'
import { createPlacementCache } from './operations/writing/placement-cache.ts'
import { checkForTakingIn, takeIn } from './operations/writing/take-in.ts'
import { transact } from './operations/writing/transact.ts'
import { typeCodeOf } from './rules/addressing/address.ts'
import { citySigns, resourceId } from './rules/addressing/resource-id.ts'
import { typeOfCode } from './rules/resource-types.ts'
import { createNumbers, readCity } from './store/installation.ts'
import type { Row } from './store/row.ts'
import { listSources } from './store/sources.ts'
import { openTokenIndex } from './store/token-index.ts'

export const recordMigrations = { engine: 'records', folder: new URL('./store/migrations/', import.meta.url) }
export type { CodeList } from './contract/terminology.ts'
export { deskRoutes } from './desk-routes.ts'
export { fhirRoutes } from './fhir/fhir-routes.ts'
export type { CheckedResource, Delivery, TakenIn, Wish } from './operations/writing/take-in.ts'
export { recordKinds } from './pack-kinds.ts'
export { recordRefusals } from './refusals.ts'
export type { Element } from './rules/fhirpath/evaluate.ts'
export type { Issue } from './rules/issue.ts'
export { maskResource } from './rules/masking/mask-resource.ts'
export type { Resource } from './rules/resource.ts'

/** The bounded evaluator of FHIRPath, for rules that are data. Loaded when first asked for: see its file. */
export const loadFhirpath = async () => (await import('./rules/fhirpath/evaluate.ts')).evaluate
export type Evaluate = Awaited<ReturnType<typeof loadFhirpath>>

/** Placements that a process remembers: some 20 MB. */
const PLACEMENTS = 100_000

/** Thousands of rows in arrays: a plan for these very values would first take them apart, and gains nothing by it. */
const ARRAYS_OF_ROWS = { plan_cache_mode: 'force_generic_plan' }

export type Records = Awaited<ReturnType<typeof createRecords>>

/** The record store. Reads who this installation is, so the migrations must have been applied. */
export async function createRecords(
  given: RecordDeps &
    Pick<ExportDeps, 'exportFolder' | 'decideAsPlatform'> &
    SubscriptionSettings & { access: RecordDeps['access'] & SubscriptionSettings['access']; randomBits: () => number },
) {
  const db: Kysely<unknown> = given.database.kysely
  if (!(await openTokenIndex(db)))
    given.log.warn(
      'searches by code, identifier and reference cannot use their index: see docs/settings.md, PostgreSQL',
    )
  const deps: Deps = {
    ...given,
    city: await readCity(db, () => citySigns(given.randomBits())),
    numbers: createNumbers(db),
    placements: createPlacementCache(PLACEMENTS),
    sources: createOpenSources(db, directoryIn(db), () => given.clock.now().getTime()),
  }
  const checks = createChecks(given.clock.today)
  // Reads do not wait behind what is being written.
  const writing = { ...deps, commit: createCommitUnits(deps) }
  const findPlace = createFindPlace(deps)
  const reading = { ...deps, findPlace, read: createCommitUnits(deps), readTogether: createReadTogether(deps) }
  const finding = { ...deps, find: createLookFor(deps) }
  const bringing = { ...deps, checks, bring: createCommitUnits(deps, { plans: ARRAYS_OF_ROWS }) }
  // One group is made ready while PostgreSQL writes another: what is taken in comes in the order it needs by itself.
  const taking = { ...deps, bring: createCommitUnits(deps, { atOnce: 2, plans: ARRAYS_OF_ROWS }) }
  const { exportFolder, decideAsPlatform } = given
  const terminology = createTerminology({
    ...given,
    findResource: createFindSent({ ...finding, decideAsPlatform }),
  })
  const idOf = (row: Row) => row.assignedId ?? resourceId(deps.city, row)
  const search = async (...[decision, query]: Question<typeof searchResources>) => {
    const asked = await expandCodes(terminology, query)
    return asked.ok ? maskAnswer(await searchResources(finding, decision, asked.query), decision.mask) : asked
  }
  return {
    read: async (...question: Question<typeof readResource>) =>
      maskAnswer(await readResource(reading, ...question), maskFor(...question)),
    search,
    findResources: (decision: Decision, type: string, query: string) => findResources(search, decision, type, query),
    findTogether: (...question: Question<typeof findTogether>) => findTogether(finding, ...question),
    /** Not masked: for the platform's own work. */
    readSeveral: (...question: Question<typeof readSeveral>) => readSeveral(finding, ...question),
    /** The number of the organisation that acts, and what row-level security has to know of a decision. */
    sourceOf: (decision: Decision) => deps.sources.own(decision),
    openSources: (decision: Decision) => deps.sources.settings(decision),
    organisationOf: async (source: number) =>
      (await listSources(db)).find(({ number }) => number === source)?.organisation,
    check: (resource: Parameters<typeof checkForTakingIn>[1]) => checkForTakingIn(checks, resource),
    takeIn: async (...question: Question<typeof takeIn>) => {
      const refused = await refuseMaskedChange(deps, question[0], question[1].operation)
      return refused ? { ...refused, at: 0 } : takeIn(taking, ...question)
    },
    everything: async (...question: Question<typeof readEverything>) =>
      maskAnswer(await readEverything(finding, ...question), question[0].mask),
    lastObservations: async (...[decision, query, max]: Question<typeof readLastObservations>) => {
      const asked = await expandCodes(terminology, query)
      return asked.ok
        ? maskAnswer(await readLastObservations(finding, decision, asked.query, max), decision.mask)
        : asked
    },
    history: async (...question: Question<typeof readHistory>) =>
      maskAnswer(await readHistory(finding, ...question), question[0].mask),
    importLines: async (...question: Question<typeof importLines>) =>
      (await refuseMaskedChange(deps, question[0], 'records.import')) ?? importLines(bringing, ...question),
    /** The decision of the same person for another permission; refusals are written down. */
    alsoMay: ({ actor, purpose }: Decision, permission: string) => deps.access.require(actor, permission, {}, purpose),
    opensSame: (one: Decision, other: Decision) => deps.access.scopeKey(one) === deps.access.scopeKey(other),
    transact: (...question: Question<typeof transact>) => transact(writing, ...question),
    exports: createExports({ ...finding, exportFolder, decideAsPlatform }),
    imports: createImports(deps),
    checks,
    now: () => given.clock.now(),
    terminology,
    views: createViews(deps),
    subscriptions: createSubscriptions({ ...given, ...writing, access: given.access }),
    noteLook: deps.access.noteLook,
    idOf,
    /** `Patient/{id}` */
    nameOf: (row: Row) => `${typeOfCode(typeCodeOf(row.local))}/${idOf(row)}`,
    change: (...question: Question<typeof changeResource>) => changeResource(writing, ...question),
  }
}

type Question<Operation> = Operation extends (deps: never, ...question: infer Rest) => unknown ? Rest : never

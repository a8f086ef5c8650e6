import { createHash } from 'node:crypto'
import { type Actor, directoryIn, type Organisation } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { readDocument } from '@kangcheng/platform/documents'
import type { PlanDraft, StoredDraft } from '../contract/index.ts'
import { cityNames } from '../rules/city-names.ts'
import { countDoubts } from '../rules/draft.ts'
import type { KnownOrganisation, PlanLibrary } from '../rules/plan-import/plan-source.ts'
import { recognisePlan } from '../rules/plan-import/recognise-plan.ts'
import { loadDefinitions } from '../store/definitions.ts'
import { insertDraft } from '../store/drafts.ts'
import { planFromFile } from '../store/plans.ts'
import type { Within } from '../store/tables.ts'
import { type Deps, inScope } from './deps.ts'

export interface PlanFile {
  name: string
  bytes: Uint8Array
}

/** Reads a plan from a file without keeping anything: what the command line shows before a person decides. */
export async function readPlanFile(deps: Deps, actor: Actor, file: PlanFile): Promise<Result<PlanDraft>> {
  const may = await deps.access.require(actor, 'indicators.plan.enter', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.read-plan-file', subject: `file/${fileHash(file)}` }
  const document = await readDocument(file.bytes, file.name)
  return inScope(deps, may.value, look, (within) => recognise(within, file, document))
}

/** Reads a plan from a file and keeps it as a draft. The same file as an entered plan is refused with that plan's code. */
export async function draftPlan(deps: Deps, actor: Actor, file: PlanFile): Promise<Result<StoredDraft>> {
  const may = await deps.access.require(actor, 'indicators.plan.enter', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.draft-plan', subject: `file/${fileHash(file)}` }
  // Read before the transaction: a large file would hold a connection for as long as it takes.
  const document = await readDocument(file.bytes, file.name)
  return inScope(deps, may.value, look, async (within) => {
    const entered = await planFromFile(within, fileHash(file), may.value.regions)
    if (entered) return refuse('plan.exists', { plan: entered.code })
    const read = await recognise(within, file, document)
    if (!read.ok) return read
    const draft: StoredDraft = {
      id: deps.newId(),
      version: 1,
      state: 'open',
      createdAt: deps.clock.now().toISOString(),
      doubts: countDoubts(read.value),
      draft: read.value,
    }
    const home = may.value.regions[0] ?? '/'
    const own = read.value.region === undefined ? undefined : await directoryIn(within).findRegion(read.value.region)
    const inScopeOfActor = own && may.value.regions.some((path) => own.path.startsWith(path))
    await insertDraft(within, { ...draft, regionPath: inScopeOfActor ? own.path : home }, actor.userId)
    return ok(draft)
  })
}

async function recognise(
  within: Within,
  file: PlanFile,
  document: Awaited<ReturnType<typeof readDocument>>,
): Promise<Result<PlanDraft>> {
  if (!document.ok) return document
  const recognised = recognisePlan({ ...document.value, fileName: file.name }, await libraryOf(within))
  if (!recognised.ok) return recognised
  const { format, encoding } = document.value
  return ok({
    ...recognised.value,
    file: {
      name: file.name,
      bytes: file.bytes.byteLength,
      sha256: fileHash(file),
      format,
      ...(encoding === undefined ? {} : { encoding }),
    },
  })
}

async function libraryOf(within: Within): Promise<PlanLibrary> {
  const definitions = await loadDefinitions(within, 'indicator')
  const organisations = await directoryIn(within).organisations()
  const regions = await directoryIn(within).regionsBelow('/')
  return {
    definitions: [...definitions.values()],
    organisations: organisations.map(knownOrganisation),
    cities: cityNames(regions),
  }
}

/** An organisation by all the names a document may print. */
export function knownOrganisation(one: Organisation): KnownOrganisation {
  return { code: one.code, names: [one.name.zh, ...(one.aliases ?? [])] }
}

function fileHash(file: PlanFile): string {
  return createHash('sha256').update(file.bytes).digest('hex')
}

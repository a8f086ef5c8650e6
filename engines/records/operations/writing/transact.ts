import type { Decision } from '@kangcheng/access'
import type { Address } from '../../rules/addressing/address.ts'
import { chartReference, patientOf, readPatientId } from '../../rules/addressing/chart-element.ts'
import type { BundlePlan } from '../../rules/bundling/bundle-plan.ts'
import { linkEntries } from '../../rules/bundling/linking.ts'
import { type Replace, rewriteReferences } from '../../rules/bundling/references.ts'
import { fault } from '../../rules/issue.ts'
import type { Resource } from '../../rules/resource.ts'
import type { SearchQuery } from '../../rules/searching/search-query.ts'
import type { Deps } from '../deps.ts'
import { refuseMaskedChange } from '../masked-answers.ts'
import { applyEntry } from './apply-entry.ts'
import { patientsOf, wantedOf } from './change-resource.ts'
import type { CommitUnit } from './commit-units.ts'
import { matchesIn } from './conditional.ts'
import type { Entry, EntryAnswer, EntryFailure } from './entry.ts'
import { indexerFor } from './indexer.ts'
import { type Resolved, resolveEntry } from './resolve-entry.ts'
import type { Staging } from './staging.ts'

/** A transaction as it can be done: each change checked, each search in it read. */
export interface Transaction {
  readonly plan: BundlePlan
  /** By their place in the bundle, in the order in which they are done; what only reads is not among them. */
  readonly changes: readonly { readonly at: number; readonly entry: Entry }[]
  readonly references: readonly { readonly reference: string; readonly type: string; readonly query: SearchQuery }[]
}

export type TransactionAnswer =
  | { readonly ok: true; readonly answers: ReadonlyMap<number, Exclude<EntryAnswer, EntryFailure>> }
  | EntryFailure

/**
 * Does all changes of a transaction or none. `prepare` gives it freshly parsed for each try, since references are replaced in
 * place.
 */
export async function transact(
  deps: Deps & { readonly commit: CommitUnit },
  decision: Decision,
  first: Transaction,
  prepare: () => Promise<Transaction>,
): Promise<TransactionAnswer> {
  const refused = await refuseMaskedChange(deps, decision, 'records.transaction')
  if (refused) return refused
  const indexOf = await indexerFor(first.changes.map(({ entry }) => entry.type))
  const source = await deps.sources.own(decision)
  let tries = 0
  return deps.commit<TransactionAnswer>({
    decision,
    operation: 'records.transaction',
    size: first.changes.length + 1,
    wanted: first.changes.flatMap(({ entry }) => wantedOf(entry)),
    subject: (answer) => `Bundle ${first.changes.length}${answer.ok ? subjectOf(answer.answers) : ''}`,
    async work(staging) {
      const transaction = tries++ === 0 ? first : await prepare()
      const found = await findReferences(staging, transaction)
      if (!found.ok) return found
      return applyAll(staging, transaction, found.found, { source, indexOf })
    },
  })
}

/** Patients it speaks of, since the book is asked who looked at whom. */
function subjectOf(answers: ReadonlyMap<number, Exclude<EntryAnswer, EntryFailure>>): string {
  const patients = [...answers.values()].flatMap(({ type, id }) => (type === 'Patient' && id !== undefined ? [id] : []))
  return patients
    .slice(0, 10)
    .map((id) => ` Patient/${id}`)
    .join('')
}

async function findReferences(
  staging: Staging,
  { references }: Transaction,
): Promise<{ ok: true; found: Map<string, string> } | EntryFailure> {
  const found = new Map<string, string>()
  for (const { reference, type, query } of references) {
    const rows = await matchesIn(staging, query)
    const [row] = rows
    if (!row || rows.length > 1) {
      const words = rows.length === 0 ? 'fits no resource' : 'fits more than one resource'
      return {
        ok: false,
        status: 412,
        issues: [fault(row ? 'multiple-matches' : 'not-found', `A conditional reference ${words}.`)],
      }
    }
    found.set(reference, `${type}/${staging.idOf(row, row.assignedId)}`)
  }
  return { ok: true, found }
}

type Facts = Omit<Parameters<typeof applyEntry>[3], 'address'>

async function applyAll(
  staging: Staging,
  { plan, changes }: Transaction,
  found: ReadonlyMap<string, string>,
  facts: Facts,
): Promise<TransactionAnswer> {
  const resolved = new Map<number, Resolved>()
  for (const { at, entry } of changes) {
    const one = await resolveEntry(staging, entry)
    if (one.kind === 'answered' && !one.answer.ok) return failureAt(at, one.answer)
    resolved.set(at, one)
  }
  const { addresses, replaceAt } = await placeNew(staging, plan, changes, resolved, found)
  const rewritten: Resource[] = []
  for (const { at, entry } of changes)
    if ('resource' in entry) rewritten.push(rewriteReferences(entry.resource, replaceAt(at)))
  await staging.prefetch([...rewritten.flatMap(patientsOf), ...[...resolved.values()].flatMap(patientsBefore)])
  const answers = new Map<number, Exclude<EntryAnswer, EntryFailure>>()
  for (const { at, entry } of changes) {
    const one = resolved.get(at)
    if (!one) throw new Error('an entry was not resolved')
    const answer = applyEntry(staging, entry, one, { ...facts, address: addresses.get(at) })
    if (!answer.ok) return failureAt(at, answer)
    answers.set(at, answer)
  }
  return { ok: true, answers }
}

/** A patched resource has its patient from what it was. */
function patientsBefore(one: Resolved) {
  return one.kind === 'there' && one.row.content !== null ? patientsOf(JSON.parse(one.row.content) as Resource) : []
}

/**
 * Gives each new resource its address, patients before what lies in their charts, since the id that others refer to says the
 * chart.
 */
async function placeNew(
  staging: Staging,
  plan: BundlePlan,
  changes: Transaction['changes'],
  resolved: ReadonlyMap<number, Resolved>,
  found: ReadonlyMap<string, string>,
): Promise<{ addresses: ReadonlyMap<number, Address>; replaceAt: (at: number) => Replace }> {
  const addresses = new Map<number, Address>()
  const real = new Map<number, string>()
  const later: { at: number; resource: Resource; givenId: string | undefined }[] = []
  for (const { at, entry } of changes) {
    const one = resolved.get(at)
    if (one?.kind === 'there') real.set(at, `${entry.type}/${one.id}`)
    else if (one?.kind === 'answered' && one.answer.ok && one.answer.id !== undefined)
      real.set(at, `${entry.type}/${one.answer.id}`)
    else if (one?.kind === 'new' && 'resource' in entry) {
      const { resource } = entry
      if (chartReference(resource) !== undefined) later.push({ at, resource, givenId: one.givenId })
      else give(at, entry.type, one.givenId, undefined)
    }
  }
  const known = linkEntries(plan, real, found)
  const patients = later.map(({ at, resource }) => patientIn(resource, known(at)))
  await staging.prefetch(
    patients.flatMap((id) => (id === undefined ? [] : [{ type: 'Patient', id, placeOnly: true as const }])),
  )
  for (const [index, { at, resource, givenId }] of later.entries()) {
    give(at, resource.resourceType, givenId, staging.chartOf(patients[index]))
  }
  return { addresses, replaceAt: linkEntries(plan, real, found) }

  function give(at: number, type: string, givenId: string | undefined, chart: number | undefined): void {
    const known = givenId === undefined ? undefined : staging.addressOf(type, givenId)
    const address = known ?? staging.newAddress(type, givenId, chart)
    addresses.set(at, address)
    real.set(at, `${type}/${staging.idOf(address, givenId ?? null)}`)
  }
}

/** The patient that decides the chart, once references are replaced. */
function patientIn(resource: Resource, replace: Replace): string | undefined {
  const reference = chartReference(resource)
  if (reference === undefined) return undefined
  const replaced = replace(reference)
  return replaced === undefined ? patientOf(resource) : readPatientId(replaced)
}

function failureAt(at: number, failure: EntryFailure): EntryFailure {
  const place = `Bundle.entry[${at}]`
  return {
    ...failure,
    issues: failure.issues.map((issue) => ({
      ...issue,
      expression: [place],
      diagnostics: `${place}: ${issue.diagnostics}`,
    })),
  }
}

import { type Decision, decisionOf } from '@kangcheng/access'
import type { HttpServer } from '@kangcheng/platform'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Records } from '../index.ts'
import type { Checks } from '../operations/checks.ts'
import type { Entry, EntryAnswer } from '../operations/writing/entry.ts'
import type { Transaction } from '../operations/writing/transact.ts'
import type { BundlePlan, PlannedEntry } from '../rules/bundling/bundle-plan.ts'
import { bundleResponseText, type EntryResult } from '../rules/bundling/bundle-text.ts'
import { planBundle } from '../rules/bundling/plan-bundle.ts'
import { fault, type Issue } from '../rules/issue.ts'
import { readPrefer } from '../rules/shaping/prefer.ts'
import { FHIR_JSON, sendIssues } from './answer.ts'
import { baseOf, FHIR_BASE, headerOf } from './base.ts'
import { outcomeText } from './outcome.ts'
import { type Read, readJson, unknownType } from './read-body.ts'
import { BY_ITSELF, readCondition, readEntry } from './read-entry.ts'
import { locationOf, needs } from './resource-routes.ts'

/** Changes of a batch that are under way at once. */
const AT_ONCE = 64

/** Batch and transaction: any number of entries (R4, http: transaction). */
export function bundleRoutes(scope: HttpServer, records: Records): void {
  const write = { config: needs('records.resource.write') }
  const answer = (request: FastifyRequest, reply: FastifyReply) => answerBundle(scope, records, request, reply)
  scope.post(FHIR_BASE, write, answer)
  scope.post(`${FHIR_BASE}/`, write, answer)
}

async function answerBundle(
  scope: HttpServer,
  records: Records,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const planned = planOf(request)
  if (!planned.ok) return sendIssues(reply, planned.status, planned.issues)
  const plan = planned.value
  const decisions = await decisionsFor(records, decisionOf(request), plan)
  if (!decisions.ok) return sendIssues(reply, 403, decisions.issues)
  const unreadable = plan.kind === 'transaction' ? await firstUnreadable(scope, request, plan) : undefined
  if (unreadable) return sendIssues(reply, unreadable.status, unreadable.issues)
  const done =
    plan.kind === 'transaction'
      ? await transaction(records, request, plan)
      : await batch(records, request, plan, decisions)
  if (!done.ok) return sendIssues(reply, done.status, done.issues)
  const results = done.value
  // What reads comes last, and sees what was written.
  for (const entry of plan.entries) {
    if (entry.interaction === 'read' || entry.interaction === 'operation')
      results.set(entry.at, await ask(scope, request, entry))
  }
  const ordered = Array.from(
    { length: plan.size },
    (_, at): EntryResult => results.get(at) ?? { status: '500 Internal Server Error' },
  )
  return reply.code(200).type(FHIR_JSON).send(bundleResponseText(plan.kind, ordered))
}

/** A read that fails makes its transaction fail: asked before anything is written, but for what the transaction itself writes. */
async function firstUnreadable(
  scope: HttpServer,
  request: FastifyRequest,
  { entries }: BundlePlan,
): Promise<{ status: number; issues: readonly Issue[] } | undefined> {
  const written = new Set(
    entries.flatMap((one) => (one.interaction === 'read' || !one.url.id ? [] : [nameOf(one.url)])),
  )
  for (const entry of entries) {
    if (entry.interaction !== 'read' || written.has(nameOf(entry.url))) continue
    const { status, outcomeText: outcome } = await ask(scope, request, entry)
    if (outcome === undefined) continue
    const words = `Bundle.entry[${entry.at}]: what it reads cannot be read (${status}).`
    return { status: Number.parseInt(status, 10), issues: [fault('not-found', words, `Bundle.entry[${entry.at}]`)] }
  }
  return undefined
}

function nameOf({ type, id }: PlannedEntry['url']): string {
  return `${type}/${id}`
}

interface Decisions {
  readonly write: Decision
  /** Undefined where nothing may be deleted, or nothing is to be. */
  readonly remove: Decision | undefined
}

/** A bundle is sent under the right to write; what deletes in it needs its own. A transaction is one thing: it needs both, alike. */
async function decisionsFor(
  records: Records,
  write: Decision,
  { kind, entries }: BundlePlan,
): Promise<({ ok: true } & Decisions) | { ok: false; issues: readonly Issue[] }> {
  if (!entries.some(({ interaction }) => interaction === 'delete')) return { ok: true, write, remove: undefined }
  const may = await records.alsoMay(write, 'records.resource.delete')
  const remove = may.ok ? may.value : undefined
  if (kind === 'transaction' && !(remove && records.opensSame(write, remove))) return { ok: false, issues: [NO_DELETE] }
  return { ok: true, write, remove }
}

const NO_DELETE = fault('forbidden', 'You may not delete here.')

function planOf(request: FastifyRequest): Read<BundlePlan> {
  const json = readJson(request.body)
  if (!json.ok) return json
  const planned = planBundle(json.value, [baseOf(request), FHIR_BASE])
  return planned.ok ? { ok: true, value: planned.plan } : { ok: false, status: 400, issues: planned.issues }
}

type Results = Map<number, EntryResult>
type Done = { ok: true; value: Results } | { ok: false; status: number; issues: readonly Issue[] }

async function transaction(records: Records, request: FastifyRequest, plan: BundlePlan): Promise<Done> {
  const first = await prepare(records.checks, plan)
  if (!first.ok) return first
  const again = async (): Promise<Transaction> => {
    const planned = planOf(request)
    const prepared = planned.ok ? await prepare(records.checks, planned.value) : planned
    if (!prepared.ok) throw new Error('what could be read once cannot be read again')
    return prepared.value
  }
  const answer = await records.transact(decisionOf(request), first.value, again)
  if (!answer.ok) return answer
  const full = await wantsAll(records, request)
  return { ok: true, value: new Map([...answer.answers].map(([at, one]) => [at, resultOf(one, full)])) }
}

/** Whether resources are to stand in the answer. A patch and If-None-Exist would show what may only be written. */
async function wantsAll(records: Records, request: FastifyRequest): Promise<boolean> {
  if (readPrefer(headerOf(request, 'prefer')).return !== 'representation') return false
  return (await records.alsoMay(decisionOf(request), 'records.resource.read')).ok
}

/** Every change of a transaction, checked; the first that cannot be done refuses all. */
async function prepare(checks: Checks, plan: BundlePlan): Promise<Read<Transaction>> {
  const changes: Transaction['changes'][number][] = []
  for (const planned of plan.entries) {
    if (planned.interaction === 'read' || planned.interaction === 'operation') continue
    const entry = await readPlanned(checks, planned)
    if (!entry.ok) return { ...entry, issues: entry.issues.map((issue) => placed(issue, planned.at)) }
    changes.push({ at: planned.at, entry: entry.value })
  }
  const references: Transaction['references'][number][] = []
  for (const { reference, type, query } of plan.conditionalReferences) {
    const condition = readCondition(type, query)
    if (!condition.ok) return condition
    references.push({ reference, type, query: condition.value })
  }
  return { ok: true, value: { plan, changes, references } }
}

function placed(issue: Issue, at: number): Issue {
  const place = `Bundle.entry[${at}]`
  const expression = issue.expression?.map((path) => `${place}.resource.${path.slice(path.indexOf('.') + 1)}`) ?? [
    place,
  ]
  return { ...issue, expression, diagnostics: `${place}: ${issue.diagnostics}` }
}

async function readPlanned(
  checks: Checks,
  { interaction, url, resource, ifMatch, ifNoneExist }: PlannedEntry,
): Promise<Read<Entry>> {
  if (interaction === 'read' || interaction === 'operation') throw new Error('what reads changes nothing')
  const { type = '', id, query } = url
  if (type === 'Subscription') return { ok: false, status: 422, issues: [BY_ITSELF] }
  const check = await checks.of(type)
  if (!check) return unknownType()
  return readEntry(check, {
    method: interaction,
    type,
    id,
    query: id === undefined ? query : undefined,
    body: resource,
    ifMatch,
    ifNoneExist,
  })
}

async function batch(
  records: Records,
  request: FastifyRequest,
  plan: BundlePlan,
  { write, remove }: Decisions,
): Promise<Done> {
  const results: Results = new Map()
  const full = await wantsAll(records, request)
  for (const { at, issues } of plan.refused) results.set(at, refusedResult(400, issues))
  const changes = plan.entries.filter(({ interaction }) => interaction !== 'read' && interaction !== 'operation')
  for (let from = 0; from < changes.length; from += AT_ONCE) {
    const some = changes.slice(from, from + AT_ONCE)
    const done = await Promise.all(
      some.map(async (planned): Promise<EntryResult> => {
        const entry = await readPlanned(records.checks, planned)
        if (!entry.ok) return refusedResult(entry.status, entry.issues)
        const decision = entry.value.method === 'delete' ? remove : write
        if (!decision) return refusedResult(403, [NO_DELETE])
        return resultOf(await records.change(decision, entry.value), full)
      }),
    )
    for (const [index, result] of done.entries()) results.set(some[index]?.at ?? -1, result)
  }
  return { ok: true, value: results }
}

/** Asks this server as the sender would: whatever can be read by itself can be read in a bundle. */
async function ask(scope: HttpServer, request: FastifyRequest, entry: PlannedEntry): Promise<EntryResult> {
  const { url, method, ifNoneMatch, ifModifiedSince, resource } = entry
  const query = url.query === undefined ? '' : `?${url.query}`
  const { authorization, cookie, host } = request.headers
  const answer = await scope.inject({
    method: method === 'POST' || method === 'HEAD' ? method : 'GET',
    url: `${FHIR_BASE}/${url.path.join('/')}${query}`,
    headers: {
      ...(authorization === undefined ? {} : { authorization }),
      ...(cookie === undefined ? {} : { cookie }),
      ...(host === undefined ? {} : { host }),
      ...passedOn(request, 'x-csrf-token'),
      ...passedOn(request, 'x-purpose-of-use'),
      ...(ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch }),
      ...(ifModifiedSince === undefined ? {} : { 'if-modified-since': ifModifiedSince }),
      ...(resource === undefined ? {} : { 'content-type': 'application/fhir+json' }),
    },
    ...(resource === undefined ? {} : { payload: JSON.stringify(resource) }),
  })
  const status = `${answer.statusCode} ${answer.statusMessage}`
  if (answer.payload === '') return { status }
  return answer.statusCode < 400 ? { status, contentText: answer.payload } : { status, outcomeText: answer.payload }
}

function passedOn(request: FastifyRequest, name: string): Record<string, string> {
  const value = headerOf(request, name)
  return value === undefined ? {} : { [name]: value }
}

function resultOf(answer: EntryAnswer, full: boolean): EntryResult {
  if (!answer.ok) return refusedResult(answer.status, answer.issues)
  const { row, id } = answer
  if (!row || id === undefined || answer.status === 204) return { status: STATUS[answer.status] ?? '204 No Content' }
  return {
    status: STATUS[answer.status] ?? String(answer.status),
    location: locationOf(answer.type, id, row).slice(FHIR_BASE.length + 1),
    versionId: String(row.version),
    lastModified: new Date(row.changed).toISOString(),
    ...(full && row.content !== null ? { contentText: row.content } : {}),
  }
}

function refusedResult(status: number, issues: readonly Issue[]): EntryResult {
  return { status: STATUS[status] ?? String(status), outcomeText: outcomeText(issues) }
}

const STATUS: Readonly<Record<number, string>> = {
  200: '200 OK',
  201: '201 Created',
  204: '204 No Content',
  400: '400 Bad Request',
  403: '403 Forbidden',
  404: '404 Not Found',
  409: '409 Conflict',
  410: '410 Gone',
  412: '412 Precondition Failed',
  422: '422 Unprocessable Content',
}

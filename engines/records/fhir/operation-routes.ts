import { decisionOf } from '@kangcheng/access'
import type { HttpServer } from '@kangcheng/platform'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Records } from '../index.ts'
import { isStoredType } from '../operations/checks.ts'
import { fault, type Issue } from '../rules/issue.ts'
import { isObject } from '../rules/resource.ts'
import { typeCode } from '../rules/resource-types.ts'
import { dateRange } from '../rules/searching/date-range.ts'
import { FHIR_JSON, sendIssues } from './answer.ts'
import { FHIR_BASE, headerOf } from './base.ts'
import { ALL_OK, outcomeText } from './outcome.ts'
import { readJson } from './read-body.ts'
import { type Pairs, pairsOf, readSearch, settingOf, ZONE_MINUTES } from './read-search.ts'
import { needs, refuseType } from './resource-routes.ts'
import { sendSearchset } from './send-searchset.ts'

interface TypeRoute {
  Params: { type: string }
}

const EVERYTHING_COUNT = 200
const MOST_COUNT = 1_000

/** Operations on patients, observations and whatever resource: `$everything`, `$lastn`, `$validate`. */
export function operationRoutes(scope: HttpServer, records: Records): void {
  const read = { config: needs('records.resource.read') }
  scope.get<{ Params: { id: string } }>(`${FHIR_BASE}/Patient/:id/$everything`, read, (request, reply) =>
    answerEverything(records, request, reply, request.params.id),
  )
  scope.get(`${FHIR_BASE}/Observation/$lastn`, read, (request, reply) => answerLast(records, request, reply))
  for (const path of [`${FHIR_BASE}/:type/$validate`, `${FHIR_BASE}/:type/:id/$validate`]) {
    scope.post<TypeRoute>(path, read, (request, reply) => answerValidate(records, request, reply, request.params.type))
  }
}

async function answerEverything(
  records: Records,
  request: FastifyRequest,
  reply: FastifyReply,
  patient: string,
): Promise<FastifyReply> {
  const pairs = pairsOf(request.raw.url ?? '')
  const said = new Map(pairs)
  const types = said.get('_type')?.split(',')
  const since = said.get('_since') === undefined ? undefined : dateRange(said.get('_since') ?? '', ZONE_MINUTES)
  const count = Number(said.get('_count') ?? EVERYTHING_COUNT)
  const fault = faultOf(pairs, types, since === undefined && said.has('_since'), count)
  if (fault) return sendIssues(reply, 400, [fault])
  const page = await records.everything(decisionOf(request), {
    ...{ patient, types, since: since?.low, cursor: said.get('_cursor') },
    count: Math.min(count, MOST_COUNT),
  })
  if (!page.ok) return sendIssues(reply, page.status, page.issues)
  return sendSearchset(records, request, reply, page, { path: `Patient/${patient}/$everything`, pairs })
}

const EVERYTHING = new Set(['_type', '_since', '_count', '_cursor', '_format', '_pretty'])

function faultOf(
  pairs: Pairs,
  types: readonly string[] | undefined,
  badSince: boolean,
  count: number,
): Issue | undefined {
  if (pairs.some(([name]) => !EVERYTHING.has(name)))
    return fault('not-supported', '$everything takes _type, _since and _count.')
  if (types?.some((type) => typeCode(type) === undefined)) return fault('value', '_type names resource types.')
  if (badSince) return fault('value', '_since is a date or an instant.')
  return Number.isSafeInteger(count) && count > 0 ? undefined : fault('value', '_count is a number above 0.')
}

async function answerLast(records: Records, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const pairs = pairsOf(request.raw.url ?? '')
  const max = Number(new Map(pairs).get('max') ?? 1)
  if (!Number.isSafeInteger(max) || max < 1) return sendIssues(reply, 400, [fault('value', 'max is a number above 0.')])
  const parsed = readSearch(
    'Observation',
    pairs.filter(([name]) => name !== 'max'),
    headerOf(request, 'prefer'),
    settingOf(request, records.now()),
  )
  if (!parsed.ok) return sendIssues(reply, 400, parsed.issues)
  if (!parsed.query.criteria.some((one) => one.kind === 'param' && SUBJECTS.has(one.parameter.code))) {
    return sendIssues(reply, 400, [fault('required', '$lastn needs a patient or subject.')])
  }
  const page = await records.lastObservations(decisionOf(request), parsed.query, max)
  if (!page.ok) return sendIssues(reply, page.status, page.issues)
  return sendSearchset(records, request, reply, page, { path: 'Observation/$lastn', pairs })
}

const SUBJECTS = new Set(['patient', 'subject'])

/** Says what would be refused, and refuses nothing: the outcome is the answer, with 200 whatever it says. */
async function answerValidate(
  records: Records,
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
): Promise<FastifyReply> {
  if (!isStoredType(type)) return refuseType(reply)
  const json = readJson(request.body)
  if (!json.ok) return sendIssues(reply, json.status, json.issues)
  const given = resourceIn(json.value)
  const check = await records.checks.of(type)
  if (!check) return refuseType(reply)
  const checked = check(given)
  const issues = checked.ok ? (checked.warnings.length === 0 ? ALL_OK : checked.warnings) : checked.issues
  return reply.code(200).type(FHIR_JSON).send(outcomeText(issues))
}

/** The resource itself, or the parameter of that name. */
function resourceIn(value: unknown): unknown {
  if (!isObject(value) || value.resourceType !== 'Parameters' || !Array.isArray(value.parameter)) return value
  const part: unknown = value.parameter.find((one) => isObject(one) && one.name === 'resource')
  return isObject(part) ? part.resource : undefined
}

import { decisionOf } from '@kangcheng/access'
import type { HttpServer } from '@kangcheng/platform'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Records } from '../index.ts'
import type { TerminologyAnswer } from '../operations/terminology/terminology-deps.ts'
import { fault } from '../rules/issue.ts'
import type { Coding, Resource } from '../rules/resource.ts'
import { FHIR_JSON, sendIssues } from './answer.ts'
import { FHIR_BASE } from './base.ts'
import { type Given, readParameters } from './read-parameters.ts'
import { needs } from './resource-routes.ts'

/** What was asked, and of which resource where its id stands in the address. */
interface Question {
  readonly given: Given
  readonly stored: Resource | undefined
}
type Operation = (records: Records, question: Question) => Promise<TerminologyAnswer>

const OPERATIONS: readonly (readonly [type: string, name: string, operation: Operation])[] = [
  ['CodeSystem', 'lookup', lookup],
  ['CodeSystem', 'validate-code', validateInCodeSystem],
  ['CodeSystem', 'subsumes', subsumes],
  ['ValueSet', 'expand', expand],
  ['ValueSet', 'validate-code', validateInValueSet],
  ['ConceptMap', 'translate', translate],
]

/**
 * Operations on codes (R4, terminology-service), of a type and of one stored resource. Whoever may read resources may ask what
 * their codes mean: nothing in the answers is about anybody. They are written down with the operation and never the code, which
 * may be what somebody has.
 */
export function terminologyRoutes(scope: HttpServer, records: Records): void {
  const read = { config: needs('records.resource.read') }
  for (const [type, name, operation] of OPERATIONS) {
    const answer = (request: FastifyRequest, reply: FastifyReply) =>
      answerOperation(records, request, reply, { type, name, operation })
    for (const path of [`${FHIR_BASE}/${type}/$${name}`, `${FHIR_BASE}/${type}/:id/$${name}`]) {
      scope.get(path, read, answer)
      scope.post(path, read, answer)
    }
  }
}

async function answerOperation(
  records: Records,
  request: FastifyRequest,
  reply: FastifyReply,
  { type, name, operation }: { type: string; name: string; operation: Operation },
): Promise<FastifyReply> {
  const given = readParameters(request)
  if (!given.ok) return sendIssues(reply, given.status, given.issues)
  const bad = ['count', 'offset'].find((one) => Number.isNaN(given.value.count(one)))
  if (bad !== undefined) return sendIssues(reply, 400, [fault('value', `${bad} is a number of 0 or more.`)])
  const decision = decisionOf(request)
  const { id } = request.params as { id?: string }
  let stored: Resource | undefined
  if (id === undefined) {
    await records.noteLook(decision, { operation: `records.${name}`, subject: type }, { outcome: 'done' })
  } else {
    const found = await records.read(decision, { type, id })
    if (!found.ok) return sendIssues(reply, found.status, found.issues)
    stored = JSON.parse(found.row.content ?? '{}') as Resource
  }
  const answer = await operation(records, { given: given.value, stored })
  if (!answer.ok) return sendIssues(reply, answer.status, answer.issues)
  return reply.code(200).type(FHIR_JSON).send(JSON.stringify(answer.resource))
}

function lookup({ terminology }: Records, { given, stored }: Question): Promise<TerminologyAnswer> {
  return terminology.lookup({
    coding: codingOf(given, stored),
    ...some('date', given.text('date')?.slice(0, 10)),
    ...some('displayLanguage', given.text('displayLanguage')),
    ...(given.names.has('property') ? { properties: given.texts('property') } : {}),
  })
}

function validateInCodeSystem({ terminology }: Records, { given, stored }: Question): Promise<TerminologyAnswer> {
  const url = given.text('url')
  const coding = { ...(url === undefined ? {} : { system: url }), ...codingOf(given, stored) }
  return terminology.validateInCodeSystem({ coding, ...checkOptions(given) })
}

function subsumes({ terminology }: Records, { given, stored }: Question): Promise<TerminologyAnswer> {
  const [a, b] = [given.coding('codingA'), given.coding('codingB')]
  return terminology.subsumes({
    codeA: given.text('codeA') ?? a?.code ?? '',
    codeB: given.text('codeB') ?? b?.code ?? '',
    ...some('system', urlOf(stored) ?? given.text('system') ?? a?.system),
    ...some('version', given.text('version')),
  })
}

function expand({ terminology }: Records, { given, stored }: Question): Promise<TerminologyAnswer> {
  return terminology.expand({
    ...valueSetOf(given, stored),
    ...some('filter', given.text('filter')),
    ...some('offset', given.count('offset')),
    ...some('count', given.count('count')),
    ...some('activeOnly', given.flag('activeOnly')),
    ...some('displayLanguage', given.text('displayLanguage')),
    ...some('includeDesignations', given.flag('includeDesignations')),
    ...some('excludeNotForUI', given.flag('excludeNotForUI')),
  })
}

function validateInValueSet({ terminology }: Records, { given, stored }: Question): Promise<TerminologyAnswer> {
  const concept = given.codings('codeableConcept')
  const codings = concept.length > 0 ? concept : [codingOf(given, undefined)]
  return terminology.validateInValueSet({ ...valueSetOf(given, stored), codings, ...checkOptions(given) })
}

function translate({ terminology }: Records, { given, stored }: Question): Promise<TerminologyAnswer> {
  const concept = given.codings('codeableConcept')
  return terminology.translate({
    codings: concept.length > 0 ? concept : [codingOf(given, undefined)],
    ...some('url', given.text('url')),
    ...some('conceptMapVersion', given.text('conceptMapVersion')),
    ...some('conceptMap', stored ?? given.resource('conceptMap')),
    // `target` is a value set in R4; which code system is meant says `targetsystem`.
    ...some('target', given.text('targetsystem')),
    ...some('reverse', given.flag('reverse')),
    ...some('date', given.text('date')?.slice(0, 10)),
  })
}

/** The coding itself, or its parts by their names; of a stored code system, its own. */
function codingOf(given: Given, stored: Resource | undefined): Coding {
  const whole = given.coding('coding')
  const own = urlOf(stored)
  return {
    ...some('code', given.text('code')),
    ...some('system', given.text('system')),
    ...some('version', given.text('version') ?? given.text('systemVersion')),
    ...some('display', given.text('display')),
    ...whole,
    ...(own === undefined ? {} : { system: own }),
  }
}

function valueSetOf(given: Given, stored: Resource | undefined) {
  const systemVersions = [...given.texts('system-version'), ...given.texts('force-system-version')]
  return {
    ...some('url', given.text('url')),
    ...some('valueSetVersion', given.text('valueSetVersion')),
    ...some('valueSet', stored ?? given.resource('valueSet')),
    ...some('date', given.text('date')?.slice(0, 10)),
    ...(systemVersions.length > 0 ? { systemVersions } : {}),
  }
}

function checkOptions(given: Given) {
  return {
    ...some('displayLanguage', given.text('displayLanguage')),
    ...some('abstract', given.flag('abstract')),
    ...some('date', given.text('date')?.slice(0, 10)),
  }
}

function urlOf(resource: Resource | undefined): string | undefined {
  return typeof resource?.url === 'string' ? resource.url : undefined
}

/** A property that stands only where there is a value. */
function some<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]?: Value })
}

import type { HttpServer } from '@kangcheng/platform'
import { parametersOf } from '../definitions/search-parameters.ts'
import { isStoredType } from '../operations/checks.ts'
import { capabilityStatement, type TypeInteraction } from '../rules/capability/capability-statement.ts'
import { RESOURCE_TYPES } from '../rules/resource-types.ts'
import { FHIR_JSON } from './answer.ts'
import { baseOf, FHIR_BASE } from './base.ts'

/** When what the statement says last changed. */
const CHANGED = '2026-11-22'
const SPECIFICATION = 'http://hl7.org/fhir/OperationDefinition/'

/** A route of FHIR and what it gives: by these the statement is made, so that it says nothing that is not there. */
const INTERACTIONS: ReadonlyArray<readonly [route: string, interaction: TypeInteraction]> = [
  [`GET ${FHIR_BASE}/:type/:id`, 'read'],
  [`GET ${FHIR_BASE}/:type/:id/_history/:version`, 'vread'],
  [`PUT ${FHIR_BASE}/:type/:id`, 'update'],
  [`PATCH ${FHIR_BASE}/:type/:id`, 'patch'],
  [`DELETE ${FHIR_BASE}/:type/:id`, 'delete'],
  [`GET ${FHIR_BASE}/:type/:id/_history`, 'history-instance'],
  [`GET ${FHIR_BASE}/:type/_history`, 'history-type'],
  [`POST ${FHIR_BASE}/:type`, 'create'],
  [`GET ${FHIR_BASE}/:type`, 'search-type'],
]

/** Definitions of operations that are not named by resource and code. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  export: 'http://hl7.org/fhir/uv/bulkdata/OperationDefinition/export',
  'Patient-export': 'http://hl7.org/fhir/uv/bulkdata/OperationDefinition/patient-export',
  'Group-export': 'http://hl7.org/fhir/uv/bulkdata/OperationDefinition/group-export',
  'Patient-ihe-pix': 'https://profiles.ihe.net/ITI/PIXm/OperationDefinition/IHE.PIXm.pix',
  graphql: `${SPECIFICATION}Resource-graphql`,
  import: 'urn:kangcheng:operation:import',
  'Subscription-status':
    'http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-status',
  'Subscription-events':
    'http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-events',
  'Subscription-stream': 'urn:kangcheng:operation:subscription-stream',
  'Subscription-topics': 'urn:kangcheng:operation:subscription-topics',
}
/** Addresses that belong to an operation and are none themselves. */
const PARTS = new Set(['export-status', 'export-file'])

/** The CapabilityStatement, from the routes that were really added before it. */
export function metadataRoutes(
  scope: HttpServer,
  routes: ReadonlySet<string>,
  software: { name: string; version: string },
): void {
  let statement: { base: string; text: string } | undefined
  scope.get(
    `${FHIR_BASE}/metadata`,
    { config: { access: 'public', why: 'says what the server can do, and nothing of anybody' } },
    async (request, reply) => {
      const base = baseOf(request)
      if (statement?.base !== base) statement = { base, text: JSON.stringify(statementOf(base, routes, software)) }
      return reply.code(200).type(FHIR_JSON).send(statement.text)
    },
  )
}

function statementOf(base: string, routes: ReadonlySet<string>, software: { name: string; version: string }) {
  const interactions = INTERACTIONS.filter(([route]) => routes.has(route)).map(([, interaction]) => interaction)
  const operations = operationsOf(routes)
  const named = (type: string | undefined) =>
    operations.filter((one) => one.type === type).map(({ name, definition }) => ({ name, definition }))
  const everywhere = searchParameters('Resource')
  return capabilityStatement({
    ...{ url: base, software, date: CHANGED },
    formats: ['application/fhir+json', 'json'],
    patchFormats: ['application/json-patch+json', 'application/fhir+json'],
    types: RESOURCE_TYPES.filter(isStoredType).map((type) => {
      const parameters = searchParameters(type)
      const references = parameters.filter((one) => one.type === 'reference').map(({ name }) => `${type}:${name}`)
      return {
        ...{ type, interactions, includes: references, revIncludes: [], profiles: [] },
        searchParameters: [...everywhere, ...parameters],
        operations: [...named('*'), ...named(type)],
      }
    }),
    rules: {
      versioning: 'versioned-update',
      readHistory: true,
      updateCreate: true,
      conditionalCreate: true,
      conditionalRead: 'full-support',
      conditionalUpdate: true,
      conditionalDelete: 'single',
      referencePolicy: ['literal', 'logical', 'local'],
    },
    interactions: ['transaction', 'batch', 'search-system', 'history-system'],
    searchParameters: everywhere,
    operations: named(undefined),
    security: {
      description: 'Authorization: Bearer with an API token, or a session of the workbench. Each look is written down.',
    },
  })
}

function searchParameters(type: string) {
  return [...parametersOf(type).values()].map(({ code, kind }) => ({ name: code, type: kind }))
}

/** `GET /fhir/R4/Patient/:id/$everything` is the operation everything of Patient; `:type` stands for all of them. */
function operationsOf(routes: ReadonlySet<string>): { type: string | undefined; name: string; definition: string }[] {
  const found = new Map<string, { type: string | undefined; name: string; definition: string }>()
  for (const route of routes) {
    const [, type, name = ''] = /\/R4(?:\/([A-Za-z:]+))?(?:\/:id)?\/\$([a-z-]+)$/.exec(route) ?? []
    if (name === '' || PARTS.has(name)) continue
    const of = type === ':type' ? '*' : type
    const key = of === undefined || of === '*' ? name : `${of}-${name}`
    const definition = ELSEWHERE[key] ?? `${SPECIFICATION}${of === undefined || of === '*' ? 'Resource' : of}-${name}`
    found.set(`${of} ${name}`, { type: of, name, definition })
  }
  return [...found.values()]
}

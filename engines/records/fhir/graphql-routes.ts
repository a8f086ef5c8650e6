import { type Decision, decisionOf } from '@kangcheng/access'
import type { HttpServer } from '@kangcheng/platform'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Records } from '../index.ts'
import { isStoredType } from '../operations/checks.ts'
import type { GraphqlSource } from '../operations/graphql/execute-graphql.ts'
import type { GraphqlRoot } from '../rules/graphql/graphql-plan.ts'
import { isObject, type Resource } from '../rules/resource.ts'
import { sendIssues } from './answer.ts'
import { FHIR_BASE } from './base.ts'
import { readJson } from './read-body.ts'
import { pairsOf, readSearch } from './read-search.ts'
import { needs, refuseType } from './resource-routes.ts'

interface IdRoute {
  Params: { type?: string; id?: string }
}

/** GraphQL, reading only (R4, graphql), asked of the server or of one resource. */
export function graphqlRoutes(scope: HttpServer, records: Records): void {
  const read = { config: needs('records.resource.read') }
  for (const path of [`${FHIR_BASE}/$graphql`, `${FHIR_BASE}/:type/:id/$graphql`]) {
    scope.get<IdRoute>(path, read, (request, reply) => {
      const said = new Map(pairsOf(request.raw.url ?? ''))
      return answer(records, request, reply, { query: said.get('query') ?? '' })
    })
    scope.post<IdRoute>(path, read, (request, reply) => {
      const json = readJson(request.body)
      if (!json.ok) return sendIssues(reply, json.status, json.issues)
      return answer(records, request, reply, isObject(json.value) ? json.value : {})
    })
  }
}

async function answer(
  records: Records,
  request: FastifyRequest<IdRoute>,
  reply: FastifyReply,
  asked: Readonly<Record<string, unknown>>,
): Promise<FastifyReply> {
  const { type, id } = request.params
  if (type !== undefined && !isStoredType(type)) return refuseType(reply)
  const decision = decisionOf(request)
  const root: GraphqlRoot = type === undefined ? { kind: 'system' } : { kind: 'instance', type }
  const { executeGraphql, planGraphql } = await loadGraphql()
  const operation = typeof asked.operationName === 'string' ? asked.operationName : undefined
  const plan = planGraphql(typeof asked.query === 'string' ? asked.query : '', root, asked.variables, operation)
  if (!plan.ok) return send(reply, 400, { errors: plan.errors })
  const source = sourceFor(records, decision)
  const focus = type === undefined || id === undefined ? undefined : await source.read(type, id)
  if (type !== undefined && !focus) return send(reply, 404, { errors: [{ message: `There is no such ${type}` }] })
  return send(reply, 200, await executeGraphql(plan.fields, focus, source))
}

/** Six hundred modules, which most servers never need (decision 20). */
async function loadGraphql() {
  const [{ planGraphql }, { executeGraphql }] = await Promise.all([
    import('../rules/graphql/plan-graphql.ts'),
    import('../operations/graphql/execute-graphql.ts'),
  ])
  return { planGraphql, executeGraphql }
}

/** Every look-up is an operation of its own, with its right and its line in the book. */
function sourceFor(records: Records, decision: Decision): GraphqlSource {
  return {
    async read(type, id) {
      const found = await records.read(decision, { type, id })
      return found.ok ? parsed(found.row.content) : undefined
    },
    async search(type, parameters) {
      const search = readSearch(type, parameters)
      const page = search.ok ? await records.search(decision, search.query) : undefined
      if (!page?.ok) throw new Error('the search cannot be answered')
      const entries = page.rows.map(({ content }) => ({ resource: parsed(content), mode: 'match' }))
      return {
        entries,
        ...(page.total === undefined ? {} : { total: page.total }),
        ...(page.next === undefined ? {} : { next: page.next }),
      }
    },
  }
}

function parsed(content: string | null): Resource {
  return JSON.parse(content ?? '{}') as Resource
}

function send(reply: FastifyReply, status: number, body: unknown): FastifyReply {
  return reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(body))
}

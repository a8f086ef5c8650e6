import { decisionOf } from '@kangcheng/access'
import type { HttpServer } from '@kangcheng/platform'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Records } from '../index.ts'
import { isStoredType } from '../operations/checks.ts'
import { historyText } from '../rules/bundling/bundle-text.ts'
import { fault } from '../rules/issue.ts'
import { dateRange } from '../rules/searching/date-range.ts'
import { FHIR_JSON, sendIssues } from './answer.ts'
import { baseOf, FHIR_BASE } from './base.ts'

import { pairsOf, ZONE_MINUTES } from './read-search.ts'
import { needs, refuseType } from './resource-routes.ts'
import { urlOf, withCursor } from './send-searchset.ts'

const DEFAULT_COUNT = 50
const MOST_COUNT = 1_000

/** History of a resource, of a type, of everything (R4, http: history). */
export function historyRoutes(scope: HttpServer, records: Records): void {
  const config = needs('records.history.read')
  const answer = (request: FastifyRequest, reply: FastifyReply) => answerHistory(records, request, reply)
  scope.get(`${FHIR_BASE}/_history`, { config }, answer)
  scope.get(`${FHIR_BASE}/:type/_history`, { config }, answer)
  scope.get(`${FHIR_BASE}/:type/:id/_history`, { config }, answer)
}

async function answerHistory(records: Records, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { type, id } = request.params as { type?: string; id?: string }
  if (type !== undefined && !isStoredType(type)) return refuseType(reply)
  const pairs = pairsOf(request.raw.url ?? '')
  const said = new Map(pairs)
  const since = momentOf(said.get('_since'))
  const at = momentOf(said.get('_at'))
  const count = countOf(said.get('_count'))
  const unknown = [...said.keys()].find((name) => !KNOWN.has(name))
  if (unknown !== undefined)
    return sendIssues(reply, 400, [fault('not-supported', 'History takes _since, _at, _count and _format.')])
  if (since === 'none' || at === 'none')
    return sendIssues(reply, 400, [fault('value', '_since and _at are dates or instants.')])
  if (count === undefined) return sendIssues(reply, 400, [fault('value', '_count is a number above 0.')])
  const page = await records.history(decisionOf(request), {
    ...{ type, id, count },
    since: since?.low,
    at: at?.high,
    cursor: said.get('_cursor'),
  })
  if (!page.ok) return sendIssues(reply, page.status, page.issues)
  const base = baseOf(request)
  const here = `${base}/${[type, id, '_history'].filter((part) => part !== undefined).join('/')}`
  const text = historyText({
    links: [
      { relation: 'self', url: urlOf(here, pairs) },
      ...(page.next === undefined
        ? []
        : [
            {
              relation: 'next' as const,
              url: urlOf(here, withCursor(pairs, page.next)),
            },
          ]),
    ],
    entries: page.rows.map((row) => {
      const url = records.nameOf(row)
      const method = row.content === null ? 'DELETE' : row.version === 1 && row.assignedId === null ? 'POST' : 'PUT'
      return {
        fullUrl: `${base}/${url}`,
        ...(row.content === null ? {} : { contentText: row.content }),
        ...{ method, url: method === 'POST' ? (url.split('/', 1)[0] ?? '') : url },
        versionId: String(row.version),
        lastModified: new Date(row.changed).toISOString(),
      }
    }),
  })
  return reply.code(200).type(FHIR_JSON).send(text)
}

const KNOWN: ReadonlySet<string> = new Set(['_since', '_at', '_count', '_format', '_pretty', '_cursor'])

function momentOf(text: string | undefined): { low: number; high: number } | 'none' | undefined {
  if (text === undefined) return undefined
  return dateRange(text, ZONE_MINUTES) ?? 'none'
}

function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return DEFAULT_COUNT
  return /^[1-9]\d{0,5}$/.test(text) ? Math.min(Number(text), MOST_COUNT) : undefined
}

import { actorOf } from '@kangcheng/access'
import { type HttpServer, sendResult, sendResultOrTable, TableQuery } from '@kangcheng/platform'
import { type TSchema, Type } from 'typebox'
import {
  Code,
  type IndicatorPermission,
  RegionCode,
  SnapshotComparison,
  SnapshotHash,
  SnapshotKind,
  SnapshotPage,
  SnapshotPreview,
  SnapshotProgress,
  SnapshotSummary,
  SnapshotText,
  WaitingSnapshot,
} from './contract/index.ts'
import type { Indicators } from './index.ts'
import { comparisonTable } from './rules/tables/comparison-table.ts'
import { SNAPSHOT_TABLE_NAMES, SNAPSHOT_TABLES, snapshotsTable } from './rules/tables/snapshot-tables.ts'

const PlanParams = Type.Object({ plan: Type.String({ maxLength: 80 }) })
const SnapshotParams = Type.Object({ id: Type.String({ format: 'uuid' }) })
const CommentParams = Type.Object({ ...SnapshotParams.properties, comment: Type.Integer({ minimum: 1 }) })
const asked = {
  asOf: Type.String({ maxLength: 10, description: 'YYYY-MM-DD' }),
  region: Type.Optional(RegionCode),
}
const domain = Type.Optional(Code)
const revisions = Type.Integer({ minimum: 0, description: 'how many were seen' })
const reason = Type.String({ maxLength: 500 })
const slot = { step: Code, domain, cover: SnapshotHash }
const answers = <Schema extends TSchema>(schema: Schema) => ({ 200: schema })
const takes = (permission: IndicatorPermission) => ({ access: { permission } })
const reads = takes('indicators.snapshot.read')
const tags = ['snapshots']

/** Snapshots: evaluations frozen as of a day, compared, commented on, concluded and signed. */
export function snapshotRoutes(server: HttpServer, indicators: Indicators): void {
  readingRoutes(server, indicators)
  server.post(
    '/api/v1/plans/:plan/snapshots',
    {
      config: takes('indicators.snapshot.take'),
      schema: {
        tags,
        operationId: 'takeSnapshot',
        params: PlanParams,
        body: Type.Object({ ...asked, kind: SnapshotKind, title: Type.String({ maxLength: 100 }) }),
        response: { 201: SnapshotSummary },
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.takeSnapshot(actorOf(request), { ...request.params, ...request.body }), 201),
  )
  server.post(
    '/api/v1/snapshots/:id/comments',
    {
      config: takes('indicators.snapshot.comment'),
      schema: {
        tags,
        operationId: 'commentSnapshot',
        params: SnapshotParams,
        body: Type.Object({ domain, text: SnapshotText }),
        response: { 201: SnapshotProgress },
      },
    },
    async (request, reply) => {
      const said = await indicators.commentSnapshot(actorOf(request), { ...request.params, ...request.body })
      return sendResult(reply, said, 201)
    },
  )
  server.put(
    '/api/v1/snapshots/:id/comments/:comment',
    {
      config: takes('indicators.snapshot.comment'),
      schema: {
        tags,
        operationId: 'reviseSnapshotComment',
        params: CommentParams,
        body: Type.Object({ text: SnapshotText, revisions }),
        response: answers(SnapshotProgress),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.reviseComment(actorOf(request), { ...request.params, ...request.body })),
  )
  server.put(
    '/api/v1/snapshots/:id/comments/:comment/resolved',
    {
      config: takes('indicators.snapshot.comment'),
      schema: {
        tags,
        operationId: 'resolveSnapshotComment',
        params: CommentParams,
        body: Type.Object({ resolved: Type.Boolean() }),
        response: answers(SnapshotProgress),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.resolveComment(actorOf(request), { ...request.params, ...request.body })),
  )
  server.put(
    '/api/v1/snapshots/:id/conclusions',
    {
      config: takes('indicators.snapshot.take'),
      schema: {
        tags,
        operationId: 'concludeSnapshot',
        params: SnapshotParams,
        body: Type.Object({ domain, text: SnapshotText, revisions }),
        response: answers(SnapshotProgress),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.concludeSnapshot(actorOf(request), { ...request.params, ...request.body })),
  )
  signingRoutes(server, indicators)
}

function readingRoutes(server: HttpServer, indicators: Indicators): void {
  server.get(
    '/api/v1/plans/:plan/snapshots',
    {
      config: reads,
      schema: {
        tags,
        operationId: 'listSnapshots',
        params: PlanParams,
        querystring: TableQuery,
        response: answers(Type.Array(SnapshotSummary)),
      },
    },
    async (request, reply) => {
      const { format } = request.query
      const listed = await indicators.listSnapshots(actorOf(request), { ...request.params, format })
      return sendResultOrTable(reply, listed, request.query, snapshotsTable)
    },
  )
  server.get(
    '/api/v1/plans/:plan/snapshot-preview',
    {
      config: takes('indicators.snapshot.take'),
      schema: {
        tags,
        operationId: 'previewSnapshot',
        params: PlanParams,
        querystring: Type.Object(asked),
        response: answers(SnapshotPreview),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.previewSnapshot(actorOf(request), { ...request.params, ...request.query })),
  )
  server.get(
    '/api/v1/snapshots/:id',
    {
      config: reads,
      schema: {
        tags,
        operationId: 'showSnapshot',
        params: SnapshotParams,
        querystring: Type.Object({
          ...TableQuery.properties,
          table: Type.Optional(
            Type.Enum([...SNAPSHOT_TABLE_NAMES], {
              description: 'which table of the page a file holds; indicators when left out',
            }),
          ),
        }),
        response: answers(SnapshotPage),
      },
    },
    async (request, reply) => {
      const { format, table = 'indicators' } = request.query
      const shown = await indicators.showSnapshot(actorOf(request), { ...request.params, format })
      return sendResultOrTable(reply, shown, request.query, SNAPSHOT_TABLES[table])
    },
  )
  server.get(
    '/api/v1/snapshots/:id/comparison',
    {
      config: reads,
      schema: {
        tags,
        operationId: 'compareSnapshots',
        params: SnapshotParams,
        querystring: Type.Object({
          with: Type.String({ maxLength: 40, description: 'id of another snapshot, or a day YYYY-MM-DD' }),
          ...TableQuery.properties,
        }),
        response: answers(SnapshotComparison),
      },
    },
    async (request, reply) => {
      const { language, ...question } = request.query
      const found = await indicators.compareSnapshots(actorOf(request), { ...request.params, ...question })
      return sendResultOrTable(reply, found, request.query, comparisonTable)
    },
  )
}

function signingRoutes(server: HttpServer, indicators: Indicators): void {
  server.get(
    '/api/v1/waiting-snapshots',
    {
      config: takes('indicators.snapshot.sign'),
      schema: {
        tags,
        operationId: 'listWaitingSnapshots',
        response: answers(Type.Array(WaitingSnapshot)),
      },
    },
    async (request, reply) => sendResult(reply, await indicators.listWaitingSnapshots(actorOf(request))),
  )
  server.post(
    '/api/v1/snapshots/:id/sign',
    {
      config: takes('indicators.snapshot.sign'),
      schema: {
        tags,
        operationId: 'signSnapshot',
        params: SnapshotParams,
        body: Type.Object(slot),
        response: answers(SnapshotProgress),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.signSnapshot(actorOf(request), { ...request.params, ...request.body })),
  )
  server.post(
    '/api/v1/snapshots/:id/decline',
    {
      config: takes('indicators.snapshot.sign'),
      schema: {
        tags,
        operationId: 'declineSnapshot',
        params: SnapshotParams,
        body: Type.Object({ ...slot, reason }),
        response: answers(SnapshotProgress),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.declineSnapshot(actorOf(request), { ...request.params, ...request.body })),
  )
  server.post(
    '/api/v1/snapshots/:id/reopen',
    {
      config: takes('indicators.snapshot.take'),
      schema: {
        tags,
        operationId: 'reopenSnapshot',
        params: SnapshotParams,
        body: Type.Object({ reason }),
        response: answers(SnapshotProgress),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.reopenSnapshot(actorOf(request), { ...request.params, ...request.body })),
  )
}

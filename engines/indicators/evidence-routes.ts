import { actorOf } from '@kangcheng/access'
import { type HttpServer, readUpload, sendResult } from '@kangcheng/platform'
import { sendFile } from '@kangcheng/platform/files'
import { Type } from 'typebox'
import {
  AttachedEvidence,
  Code,
  EVIDENCE_SUBJECT_KINDS,
  EvidenceList,
  type EvidenceSubjectKind,
} from './contract/index.ts'
import type { Indicators } from './index.ts'
import { EVIDENCE_SUBJECTS } from './operations/evidence/evidence-subjects.ts'

/** Where each kind of subject has its address, and what its operations are called. */
const ADDRESSES: Record<EvidenceSubjectKind, { path: string; name: string }> = {
  report: { path: '/api/v1/reports/:id/evidence', name: 'ReportEvidence' },
  'task-progress': { path: '/api/v1/task-reports/:id/evidence', name: 'ProgressEvidence' },
}

const id = Type.String({ format: 'uuid' })
const Params = Type.Object({ id })
const FileParams = Type.Object({ id, evidence: id })
const FILE = { content: { 'application/octet-stream': { schema: Type.String({ format: 'binary' }) } } }

/** Evidence of everything that has any: listed, attached, carried away, withdrawn. */
export function evidenceRoutes(server: HttpServer, indicators: Indicators): void {
  for (const kind of EVIDENCE_SUBJECT_KINDS) {
    const { path, name } = ADDRESSES[kind]
    const { look, change } = EVIDENCE_SUBJECTS[kind]
    const tags = ['evidence']
    server.get(
      path,
      {
        config: { access: { permission: look } },
        schema: { tags, operationId: `list${name}`, params: Params, response: { 200: EvidenceList } },
      },
      async (request, reply) =>
        sendResult(reply, await indicators.listEvidence(actorOf(request), { kind, ...request.params })),
    )
    server.post(
      path,
      {
        config: { access: { permission: change } },
        schema: {
          tags,
          operationId: `attach${name}`,
          consumes: ['multipart/form-data'],
          params: Params,
          querystring: Type.Object({ indicator: Type.Optional(Code) }),
          response: { 201: AttachedEvidence },
        },
      },
      async (request, reply) => {
        const upload = await readUpload(request)
        if (!upload.ok) return sendResult(reply, upload)
        const file = { name: upload.value.fileName, bytes: upload.value.bytes }
        const wish = { kind, ...request.params, ...request.query, file }
        return sendResult(reply, await indicators.attachEvidence(actorOf(request), wish), 201)
      },
    )
    server.get(
      `${path}/:evidence`,
      {
        config: { access: { permission: look }, heavy: true },
        schema: { tags, operationId: `show${name}`, params: FileParams, response: { 200: FILE } },
      },
      async (request, reply) => {
        const shown = await indicators.showEvidence(actorOf(request), { kind, ...request.params })
        if (!shown.ok) return sendResult(reply, shown)
        const { evidence, bytes } = shown.value
        return sendFile(reply, { name: evidence.fileName, mediaType: evidence.mediaType, bytes })
      },
    )
    server.post(
      `${path}/:evidence/withdraw`,
      {
        config: { access: { permission: change } },
        schema: {
          tags,
          operationId: `withdraw${name}`,
          params: FileParams,
          body: Type.Object({ reason: Type.String({ maxLength: 500 }) }),
          response: { 204: Type.Null() },
        },
      },
      async (request, reply) =>
        sendResult(
          reply,
          await indicators.withdrawEvidence(actorOf(request), { kind, ...request.params, ...request.body }),
          204,
        ),
    )
  }
}

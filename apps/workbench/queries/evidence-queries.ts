import type { Evidence, EvidenceList } from '@kangcheng/indicators/contract'
import { answerOf, api } from '@kangcheng/web-kit'
import { queryOptions } from '@tanstack/react-query'

/** A thing that evidence hangs on, by its address in the API. */
export interface EvidenceSubject {
  readonly id: string
  readonly path: string
  list(): Promise<EvidenceList>
  withdraw(evidence: string, reason: string): Promise<unknown>
}

export function evidenceQuery(subject: EvidenceSubject) {
  return queryOptions({ queryKey: ['evidence', subject.path], queryFn: () => subject.list() })
}

export function evidenceOfReport(id: string): EvidenceSubject {
  const at = '/api/v1/reports/{id}/evidence'
  return {
    id,
    path: `/reports/${id}/evidence`,
    list: () => answerOf(api.GET(at, { params: { path: { id } } })),
    withdraw: (evidence, reason) =>
      answerOf(api.POST(`${at}/{evidence}/withdraw`, { params: { path: { id, evidence } }, body: { reason } })),
  }
}

export function evidenceOfProgress(id: string): EvidenceSubject {
  const at = '/api/v1/task-reports/{id}/evidence'
  return {
    id,
    path: `/task-reports/${id}/evidence`,
    list: () => answerOf(api.GET(at, { params: { path: { id } } })),
    withdraw: (evidence, reason) =>
      answerOf(api.POST(`${at}/{evidence}/withdraw`, { params: { path: { id, evidence } }, body: { reason } })),
  }
}

/** The files of one figure, or without one those of the whole. */
export function filesOf({ files }: EvidenceList, indicator: string | undefined): Evidence[] {
  return files.filter((file) => file.indicator === indicator)
}

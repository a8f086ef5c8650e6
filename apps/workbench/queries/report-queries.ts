import type { ReportPage, ReportStatus, ReportStepKind } from '@kangcheng/indicators/contract'
import { answerOf, api } from '@kangcheng/web-kit'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'

export interface ReportFilter {
  readonly dataSet?: string
  readonly period?: string
  readonly status?: ReportStatus
  readonly organisation?: string
}

/** Every list of reports, whatever it is narrowed to. */
export const REPORT_LISTS = ['reports', 'list']

export function reportsQuery(filter: ReportFilter) {
  return queryOptions({
    queryKey: [...REPORT_LISTS, filter],
    queryFn: () => answerOf(api.GET('/api/v1/reports', { params: { query: filter } })),
    // The old list stays while another is asked for.
    placeholderData: keepPreviousData,
  })
}

/** Forms, periods and respondents of which there are reports. */
export const reportChoicesQuery = queryOptions({
  queryKey: [...REPORT_LISTS, 'choices'],
  queryFn: () => answerOf(api.GET('/api/v1/report-choices')),
})

/** What waits for review, in the order in which to take it. */
export const reviewQueueQuery = queryOptions({
  queryKey: [...REPORT_LISTS, 'review-queue'],
  queryFn: () => answerOf(api.GET('/api/v1/review-queue')),
})

export function reportingBoardQuery(dataSet: string | undefined) {
  return queryOptions({
    queryKey: [...REPORT_LISTS, 'board', dataSet ?? ''],
    queryFn: () =>
      answerOf(api.GET('/api/v1/reporting-board', { params: { query: dataSet === undefined ? {} : { dataSet } } })),
    placeholderData: keepPreviousData,
  })
}

export function reportQuery(id: string) {
  const queryKey = ['reports', id]
  return queryOptions({
    queryKey,
    queryFn: async ({ client }): Promise<ReportPage> => {
      const fresh = await answerOf(api.GET('/api/v1/reports/{id}', { params: { path: { id } } }))
      // A save may have overtaken the question: what it answered is newer.
      const known = client.getQueryData<ReportPage>(queryKey)
      return known && known.report.version > fresh.report.version ? known : fresh
    },
  })
}

type Path = { params: { path: { id: string } }; body: { version: number; reason?: string } }
const STEPS: Record<ReportStepKind, (call: Path) => Promise<ReportPage>> = {
  submitted: (call) => answerOf(api.POST('/api/v1/reports/{id}/submit', call)),
  withdrawn: (call) => answerOf(api.POST('/api/v1/reports/{id}/withdraw', call)),
  returned: (call) => answerOf(api.POST('/api/v1/reports/{id}/return', call)),
  reviewed: (call) => answerOf(api.POST('/api/v1/reports/{id}/review', call)),
  published: (call) => answerOf(api.POST('/api/v1/reports/{id}/publish', call)),
  reopened: (call) => answerOf(api.POST('/api/v1/reports/{id}/reopen', call)),
}

/** Takes a report one step from the version that was looked at. Rejects with Problem. */
export function takeStep(
  report: { readonly id: string; readonly version: number },
  kind: ReportStepKind,
  reason?: string,
): Promise<ReportPage> {
  const body = { version: report.version, ...(reason === undefined ? {} : { reason }) }
  return STEPS[kind]({ params: { path: { id: report.id } }, body })
}

/** Gives a report that is not submitted to another respondent: departments are merged and renamed. Rejects with Problem. */
export function handOver(
  report: { readonly id: string; readonly version: number },
  { organisation, reason }: { organisation: string; reason: string },
): Promise<ReportPage> {
  const body = { version: report.version, organisation, reason }
  return answerOf(api.POST('/api/v1/reports/{id}/hand-over', { params: { path: { id: report.id } }, body }))
}

/** Lets a report go on without some of those below it. Rejects with Problem. */
export function passOver(
  report: { readonly id: string; readonly version: number },
  wish: { respondents: { region: string; organisation: string }[]; reason: string },
): Promise<ReportPage> {
  const body = { version: report.version, ...wish }
  return answerOf(api.POST('/api/v1/reports/{id}/pass-over', { params: { path: { id: report.id } }, body }))
}

/** Makes the requests whose day has come, each once. */
export const requestReports = () => answerOf(api.POST('/api/v1/report-requests', { body: {} }))

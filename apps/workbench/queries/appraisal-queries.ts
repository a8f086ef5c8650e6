import { answerOf, api } from '@kangcheng/web-kit'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'

/** What a ranking is asked about; the server chooses what is left out. */
export interface AppraisalSearch {
  readonly period?: string | undefined
  readonly asOf?: string | undefined
}

export const appraisalSchemesQuery = queryOptions({
  queryKey: ['appraisals'],
  queryFn: () => answerOf(api.GET('/api/v1/appraisals')),
})

export function appraisalQuery(scheme: string, search: AppraisalSearch) {
  return queryOptions({
    queryKey: ['appraisals', scheme, given(search)],
    queryFn: () =>
      answerOf(api.GET('/api/v1/appraisals/{scheme}', { params: { path: { scheme }, query: given(search) } })),
    // Another period of the same scheme: the old ranking stays while it is asked for.
    placeholderData: (shown) => (shown?.scheme.code === scheme ? shown : undefined),
  })
}

export function appraisedUnitQuery(scheme: string, unit: string, search: AppraisalSearch) {
  return queryOptions({
    queryKey: ['appraisals', scheme, 'units', unit, given(search)],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/appraisals/{scheme}/units/{unit}', {
          params: { path: { scheme, unit }, query: given(search) },
        }),
      ),
    placeholderData: (shown) => (shown?.unit.unit === unit ? shown : undefined),
  })
}

export function appraisalFunnelQuery(scheme: string, indicator: string, search: AppraisalSearch) {
  return queryOptions({
    queryKey: ['appraisals', scheme, 'funnels', indicator, given(search)],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/appraisals/{scheme}/funnels/{indicator}', {
          params: { path: { scheme, indicator }, query: given(search) },
        }),
      ),
    placeholderData: keepPreviousData,
  })
}

function given({ period, asOf }: AppraisalSearch): { period?: string; asOf?: string } {
  return { ...(period ? { period } : {}), ...(asOf ? { asOf } : {}) }
}

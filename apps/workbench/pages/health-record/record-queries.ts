import type { BreakGlassWish, RecordQuestion } from '@kangcheng/persons/contract'
import { answerOf, api } from '@kangcheng/web-kit'
import { queryOptions } from '@tanstack/react-query'

/** Never kept: each look is asked for and written down anew. */
export const recordQuery = (person: string, query: RecordQuestion) =>
  queryOptions({
    queryKey: ['health-record', person, query],
    queryFn: () => answerOf(api.GET('/api/v1/persons/{person}/record', { params: { path: { person }, query } })),
    ...{ gcTime: 0, staleTime: Number.POSITIVE_INFINITY, retry: false },
  })

export const glassKindsQuery = queryOptions({
  queryKey: ['glass-kinds'],
  queryFn: () => answerOf(api.GET('/api/v1/persons/glass-kinds')),
  staleTime: 10 * 60_000,
})

export const breakGlass = (person: string, body: BreakGlassWish) =>
  answerOf(api.POST('/api/v1/persons/{person}/broken-glasses', { params: { path: { person } }, body }))

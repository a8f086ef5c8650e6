import { answerOf, api } from '@kangcheng/web-kit'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Side } from './search.ts'

const SHARING = ['sharing']

export const dataSetsQuery = (owned: boolean) =>
  queryOptions({
    queryKey: [...SHARING, 'data-sets', owned],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/data-sets', { params: { query: owned ? { owned } : {} } })),
  })

/** All versions, newest first. */
export const dataSetQuery = (code: string) =>
  queryOptions({
    queryKey: [...SHARING, 'data-set', code],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/data-sets/{code}', { params: { path: { code } } })),
  })

export const applicationsQuery = (side: Side) =>
  queryOptions({
    queryKey: [...SHARING, 'applications', side],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/sharing-applications', { params: { query: { side } } })),
  })

export const applicationQuery = (id: string, side: Side) =>
  queryOptions({
    queryKey: [...SHARING, 'application', id, side],
    queryFn: () =>
      answerOf(api.GET('/api/v1/exchange/sharing-applications/{id}', { params: { path: { id }, query: { side } } })),
  })

export const transfersQuery = (kind: 'grant' | 'extract', id: string, side: Side) =>
  queryOptions({
    queryKey: [...SHARING, 'transfers', kind, id, side],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/exchange/sharing-transfers/{kind}/{id}', { params: { path: { kind, id }, query: { side } } }),
      ),
  })

export const statisticsQuery = (side: Side, period: { from?: string; to?: string }) =>
  queryOptions({
    queryKey: [...SHARING, 'statistics', side, period],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/sharing-statistics', { params: { query: { side, ...period } } })),
  })

/** Milliseconds between questions while something is built. */
const OFTEN = 3_000
const isUnderWay = ({ state }: { state: string }) => state === 'waiting' || state === 'building'

export const extractsQuery = (side: Side) =>
  queryOptions({
    queryKey: [...SHARING, 'extracts', side],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/extracts', { params: { query: { side } } })),
    refetchInterval: ({ state }) => state.data?.some(isUnderWay) && OFTEN,
  })

export const extractQuery = (id: string, side: Side) =>
  queryOptions({
    queryKey: [...SHARING, 'extract', id, side],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/extracts/{id}', { params: { path: { id }, query: { side } } })),
    refetchInterval: ({ state }) => state.data !== undefined && isUnderWay(state.data) && OFTEN,
  })

/** A change, after which everything about sharing is read again. */
export function useSharingChange<Wish, Answer>(
  change: (wish: Wish) => Promise<Answer>,
  onDone?: (answer: Answer) => void,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      onDone?.(answer)
      await queries.invalidateQueries({ queryKey: SHARING })
    },
  })
}

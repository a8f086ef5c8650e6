import type { QualityAnswer } from '@kangcheng/exchange/contract'
import { answerOf, api } from '@kangcheng/web-kit'
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import type { ScoreSearch, WorklistSearch } from './search.ts'

const KEY = 'record-quality'

export const worklistQuery = (search: WorklistSearch) =>
  infiniteQueryOptions({
    queryKey: [KEY, 'worklist', search],
    queryFn: ({ pageParam }) => {
      const query = { ...search, ...(pageParam === '' ? {} : { after: pageParam }) }
      return answerOf(api.GET('/api/v1/exchange/record-quality/findings', { params: { query } }))
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })

/** The first of what is not resolved. */
export const openFindingsQuery = queryOptions({
  queryKey: [KEY, 'open'],
  queryFn: () => answerOf(api.GET('/api/v1/exchange/record-quality/findings', { params: { query: {} } })),
})

export const findingQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, 'finding', id],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/record-quality/findings/{id}', { params: { path: { id } } })),
  })

export const encounterQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, 'encounter', id],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/record-quality/encounters/{id}', { params: { path: { id } } })),
  })

export const scoresQuery = (query: Required<Pick<ScoreSearch, 'by' | 'from' | 'to'>> & Pick<ScoreSearch, 'phase'>) =>
  queryOptions({
    queryKey: [KEY, 'scores', query],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/record-quality/scores', { params: { query } })),
    placeholderData: keepPreviousData,
  })

export const rulesQuery = queryOptions({
  queryKey: [KEY, 'rules'],
  queryFn: () => answerOf(api.GET('/api/v1/exchange/record-quality/rules')),
})

export const colleaguesQuery = (text: string) =>
  queryOptions({
    queryKey: [KEY, 'colleagues', text],
    queryFn: () => answerOf(api.GET('/api/v1/session/colleagues', { params: { query: { text } } })),
    enabled: text.length > 0,
    placeholderData: keepPreviousData,
  })

/** Answers a finding. Whatever came of it, all that shows findings is asked for again: it shows why. */
export function useAnswering(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: QualityAnswer) =>
      answerOf(api.POST('/api/v1/exchange/record-quality/findings/{id}/answers', { params: { path: { id } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: [KEY] }),
  })
}

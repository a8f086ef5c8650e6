import { answerOf, api } from '@kangcheng/web-kit'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { callFhir } from '../../fhir/ask-fhir.ts'
import { type ExportWish, exportAddress } from './export-rules.ts'
import { isUnderWay, sending } from './sending.ts'

/** Milliseconds between questions while something goes on; a page where nothing does asks nothing, and its session may end. */
const OFTEN = 1_500

export const exportsQuery = queryOptions({
  queryKey: ['record-exports'],
  queryFn: () => answerOf(api.GET('/api/v1/records/exports')),
  refetchInterval: ({ state }) => state.data?.some((one) => one.state === 'running') && OFTEN,
})

export const importsQuery = queryOptions({
  queryKey: ['record-imports'],
  queryFn: () => answerOf(api.GET('/api/v1/records/imports')),
  refetchInterval: ({ state }) =>
    (isUnderWay(sending.now()) || state.data?.some((one) => one.state === 'running')) && OFTEN,
})

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: [...importsQuery.queryKey, id],
    queryFn: () => answerOf(api.GET('/api/v1/records/imports/{id}', { params: { path: { id } } })),
  })

export function useBeginning() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (wish: ExportWish) =>
      callFhir(queries, exportAddress(wish), { method: 'GET', prefer: 'respond-async' }),
    onSettled: () => queries.invalidateQueries({ queryKey: exportsQuery.queryKey }),
  })
}

export function useCancelling() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => callFhir(queries, `/$export-status/${id}`, { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: exportsQuery.queryKey }),
  })
}

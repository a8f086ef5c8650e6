import { answerOf, api } from '@kangcheng/web-kit'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { callFhir } from '../../queries/fhir-calls.ts'
import { type ExportWish, exportAddress, isMoving } from './bulk-rules.ts'

const OFTEN = 1_500
const SELDOM = 15_000

export const exportsQuery = queryOptions({
  queryKey: ['record-exports'],
  queryFn: () => answerOf(api.GET('/api/v1/records/exports')),
  refetchInterval: ({ state }) => (state.data?.some((one) => one.state === 'running') ? OFTEN : SELDOM),
})

export const importsQuery = queryOptions({
  queryKey: ['record-imports'],
  queryFn: () => answerOf(api.GET('/api/v1/records/imports')),
  refetchInterval: ({ state }) =>
    state.data?.some(({ finishedAt, movedAt }) => isMoving({ finishedAt, movedAt }, Date.now())) ? OFTEN : SELDOM,
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

import type { RunWish } from '@kangcheng/records/contract'
import { answerOf, api } from '@kangcheng/web-kit'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

export const viewsQuery = queryOptions({
  queryKey: ['record-views'],
  queryFn: () => answerOf(api.GET('/api/v1/records/views')),
})

/** All versions of one, newest first. */
export function viewQuery(code: string) {
  return queryOptions({
    queryKey: ['record-views', code],
    queryFn: () => answerOf(api.GET('/api/v1/records/views/{code}', { params: { path: { code } } })),
  })
}

export function usePreview() {
  return useMutation({
    mutationFn: (definition: Record<string, unknown>) =>
      answerOf(api.POST('/api/v1/records/view-previews', { body: { definition } })),
  })
}

export function useSaving() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({
      code,
      ...body
    }: {
      code: string
      title: string
      definition: Record<string, unknown>
      version: number
    }) => answerOf(api.PUT('/api/v1/records/views/{code}', { params: { path: { code } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: viewsQuery.queryKey }),
  })
}

/** Where the rows of a kept view are fetched. */
export function rowsAddress(code: string, { format = 'csv', engine = 'stream' }: RunWish): string {
  return `/api/v1/records/views/${encodeURIComponent(code)}/rows?${new URLSearchParams({ format, engine })}`
}

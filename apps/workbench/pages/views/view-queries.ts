import type { RecordView, RunWish, SavedView, ViewPreview, ViewVersion } from '@kangcheng/records/contract'
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

type Definition = ViewVersion['definition']

const preview = (definition: Definition, most?: number) =>
  answerOf(api.POST('/api/v1/records/view-previews', { body: { definition, ...(most === undefined ? {} : { most }) } }))

export function usePreview() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (definition: Definition) => preview(definition),
    onSuccess: (seen, definition) => queries.setQueryData(sqlQuery(definition).queryKey, runsAsSql(seen)),
  })
}

/** Without columns the view was refused as a whole, whichever way it runs; that is not for the database to answer. */
const runsAsSql = ({ sql, columns }: ViewPreview) => sql || columns.length === 0

/** Whether the database can run it. A preview knows; who has had none asks for the smallest there is. */
export function sqlQuery(definition: Definition) {
  return queryOptions({
    queryKey: ['view-runs-as-sql', definition],
    queryFn: async () => runsAsSql(await preview(definition, 1)),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** `onSaved` hears of the new version before the list of versions is read again. */
export function useSaving(onSaved: (saved: RecordView) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ code, ...body }: SavedView & { code: string }) =>
      answerOf(api.PUT('/api/v1/records/views/{code}', { params: { path: { code } }, body })),
    onSuccess: onSaved,
    onSettled: () => queries.invalidateQueries({ queryKey: viewsQuery.queryKey }),
  })
}

/** Where the rows of a kept view are fetched. */
export function rowsAddress(code: string, { format = 'csv', engine = 'stream' }: RunWish): string {
  return `/api/v1/records/views/${encodeURIComponent(code)}/rows?${new URLSearchParams({ format, engine })}`
}

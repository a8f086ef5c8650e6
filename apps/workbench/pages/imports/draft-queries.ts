import type { StoredDraft } from '@kangcheng/indicators/contract'
import { answerOf, api, type HeadCorrection, isProblem, type RowCorrection } from '@kangcheng/web-kit'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

export const draftsQuery = queryOptions({
  queryKey: ['plan-drafts'],
  queryFn: () => answerOf(api.GET('/api/v1/plan-drafts')),
})

export function draftQuery(id: string) {
  return queryOptions({
    queryKey: ['plan-drafts', id],
    queryFn: () => answerOf(api.GET('/api/v1/plan-drafts/{id}', { params: { path: { id } } })),
  })
}

/** What a row can be taken for; changes only when packs are loaded. */
export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: () => answerOf(api.GET('/api/v1/indicators')),
  staleTime: 10 * 60_000,
})

type WithoutVersion<Body> = Body extends unknown ? Omit<Body, 'version'> : never
export type Correction =
  | { readonly ordinal: number; readonly change: WithoutVersion<RowCorrection> }
  | WithoutVersion<HeadCorrection>

/**
 * Corrects one cell or the head. Corrections go one after another, each against the version the last one made;
 * when somebody else was faster, the newest draft is fetched and the refusal stays in `error`.
 */
export function useCorrection(id: string) {
  const queries = useQueryClient()
  return useMutation({
    scope: { id: `plan-draft/${id}` },
    mutationFn: async (correction: Correction): Promise<StoredDraft> => {
      const draft = await queries.ensureQueryData(draftQuery(id))
      const { version } = draft
      return 'head' in correction
        ? answerOf(
            api.PATCH('/api/v1/plan-drafts/{id}', { params: { path: { id } }, body: { ...correction, version } }),
          )
        : answerOf(
            api.PATCH('/api/v1/plan-drafts/{id}/rows/{ordinal}', {
              params: { path: { id, ordinal: correction.ordinal } },
              body: { ...correction.change, version },
            }),
          )
    },
    onSuccess: (draft) => {
      queries.setQueryData(draftQuery(id).queryKey, draft)
    },
    onError: (error) => {
      if (isConflict(error)) return queries.invalidateQueries({ queryKey: draftQuery(id).queryKey })
    },
  })
}

export function isConflict(error: unknown): boolean {
  return isProblem(error) && error.code === 'draft.changed-meanwhile'
}

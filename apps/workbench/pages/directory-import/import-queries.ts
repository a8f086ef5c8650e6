import type { ImportKind, ImportReport, RoleDecisions } from '@kangcheng/access/contract'
import { answerOf, api, uploadFile } from '@kangcheng/web-kit'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

export interface ImportQuestion {
  readonly file: File
  readonly sync: boolean
  /** Empty: all that the actor administers. */
  readonly organisation: string
  /** The digest of a report that was looked at; without it nothing is changed. */
  readonly apply?: string
}

/** Looks at a file, or does what was seen. Afterwards everything shown of the directory is asked for again. */
export function useImport(kind: ImportKind) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ file, sync, organisation, apply }: ImportQuestion) => {
      const search = new URLSearchParams()
      if (sync) search.set('sync', 'true')
      if (kind === 'users' && organisation !== '') search.set('organisation', organisation)
      if (apply !== undefined) search.set('apply', apply)
      const path = kind === 'users' ? '/user-imports' : '/organisation-imports'
      return uploadFile<ImportReport>(`${path}?${search}`, file, () => {}).done
    },
    onSuccess: async ({ applied }) => {
      if (applied) await queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'session' })
    },
  })
}

export const proposedRolesQuery = queryOptions({
  queryKey: ['proposed-roles'],
  queryFn: () => answerOf(api.GET('/api/v1/proposed-roles')),
})

export function useDecision(onDone: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: RoleDecisions) => answerOf(api.POST('/api/v1/proposed-roles/decide', { body })),
    onSuccess: async () => {
      onDone()
      await queries.invalidateQueries({ queryKey: proposedRolesQuery.queryKey })
      await queries.invalidateQueries({ queryKey: ['users'] })
    },
  })
}

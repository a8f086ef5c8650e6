import type { DelegationQuery, NewDelegation } from '@kangcheng/access/contract'
import { answerOf, api, sessionQuery } from '@kangcheng/web-kit'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

const DELEGATIONS = ['delegations']

export const ownDelegationsQuery = queryOptions({
  queryKey: [...DELEGATIONS, 'own'],
  queryFn: () => answerOf(api.GET('/api/v1/session/delegations')),
})

export function delegationsQuery(filter: DelegationQuery) {
  return queryOptions({
    queryKey: [...DELEGATIONS, 'all', filter],
    queryFn: () => answerOf(api.GET('/api/v1/delegations', { params: { query: filter } })),
  })
}

export const ownAssignmentsQuery = queryOptions({
  queryKey: [...DELEGATIONS, 'assignments'],
  queryFn: () => answerOf(api.GET('/api/v1/session/assignments')),
})

export function colleaguesQuery(text: string) {
  return queryOptions({
    queryKey: [...DELEGATIONS, 'colleagues', text],
    queryFn: () => answerOf(api.GET('/api/v1/session/colleagues', { params: { query: { text } } })),
    enabled: text !== '',
  })
}

export function useDelegationChange<Wish, Answer>(change: (wish: Wish) => Promise<Answer>, onDone = () => {}) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      onDone()
      await queries.invalidateQueries({ queryKey: DELEGATIONS })
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
    },
  })
}

export const makeOwnDelegation = (body: NewDelegation) => answerOf(api.POST('/api/v1/session/delegations', { body }))
export const makeDelegationFor = ({ delegator, ...body }: NewDelegation & { delegator: string }) =>
  answerOf(api.POST('/api/v1/users/{id}/delegations', { params: { path: { id: delegator } }, body }))
export const endOwnDelegation = (id: string) =>
  answerOf(api.DELETE('/api/v1/session/delegations/{id}', { params: { path: { id } } }))
export const endDelegationOf = (id: string) =>
  answerOf(api.DELETE('/api/v1/delegations/{id}', { params: { path: { id } } }))

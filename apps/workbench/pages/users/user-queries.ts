import type { NewAssignment, NewUser, UserQuery } from '@kangcheng/access/contract'
import { answerOf, api } from '@kangcheng/web-kit'
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

const USERS = ['users']

export function usersQuery(filter: UserQuery) {
  return queryOptions({
    queryKey: [...USERS, 'list', filter],
    queryFn: () => answerOf(api.GET('/api/v1/users', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  })
}

export function userQuery(id: string) {
  return queryOptions({
    queryKey: [...USERS, id],
    queryFn: () => answerOf(api.GET('/api/v1/users/{id}', { params: { path: { id } } })),
  })
}

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: () => answerOf(api.GET('/api/v1/roles')),
  staleTime: 10 * 60_000,
})

/** A change of users, after which everything shown of them is asked for again. */
export function useUserChange<Wish, Answer>(
  change: (wish: Wish) => Promise<Answer>,
  onDone: (answer: Answer) => void = () => {},
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: (answer) => {
      void queries.invalidateQueries({ queryKey: USERS })
      onDone(answer)
    },
  })
}

export const createUser = (user: NewUser) => answerOf(api.POST('/api/v1/users', { body: user }))

export const setDisabled = ({ id, disabled }: { id: string; disabled: boolean }) =>
  answerOf(api.PUT('/api/v1/users/{id}/disabled', { params: { path: { id } }, body: { disabled } }))

export const resetPassword = (id: string) =>
  answerOf(api.POST('/api/v1/users/{id}/password-reset', { params: { path: { id } } }))

export const resetSecondFactor = (id: string) =>
  answerOf(api.POST('/api/v1/users/{id}/second-factor-reset', { params: { path: { id } } }))

export function sessionsOfQuery(id: string) {
  return queryOptions({
    queryKey: [...USERS, id, 'sessions'],
    queryFn: () => answerOf(api.GET('/api/v1/users/{id}/sessions', { params: { path: { id } } })),
  })
}

export const endSessionsOf = (id: string) =>
  answerOf(api.DELETE('/api/v1/users/{id}/sessions', { params: { path: { id } } }))

export function tokensOfQuery(id: string) {
  return queryOptions({
    queryKey: [...USERS, id, 'tokens'],
    queryFn: () => answerOf(api.GET('/api/v1/users/{id}/tokens', { params: { path: { id } } })),
  })
}

export const revokeTokenOf = ({ id, token }: { id: string; token: string }) =>
  answerOf(api.DELETE('/api/v1/users/{id}/tokens/{token}', { params: { path: { id, token } } }))

export function identitiesOfQuery(id: string) {
  return queryOptions({
    queryKey: [...USERS, id, 'identities'],
    queryFn: () => answerOf(api.GET('/api/v1/users/{id}/identities', { params: { path: { id } } })),
  })
}

export const linkIdentity = ({ id, subject }: { id: string; subject: string }) =>
  answerOf(api.POST('/api/v1/users/{id}/identities', { params: { path: { id } }, body: { subject } }))

export const unlinkIdentity = ({ id, identity }: { id: string; identity: string }) =>
  answerOf(api.DELETE('/api/v1/users/{id}/identities/{identity}', { params: { path: { id, identity } } }))

export const assignRole = ({ id, wanted }: { id: string; wanted: NewAssignment }) =>
  answerOf(api.POST('/api/v1/users/{id}/roles', { params: { path: { id } }, body: wanted }))

export const revokeRole = (id: string) => answerOf(api.DELETE('/api/v1/assignments/{id}', { params: { path: { id } } }))

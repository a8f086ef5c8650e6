import type { NewApiToken, Proof } from '@kangcheng/access/contract'
import { answerOf, api, sessionQuery } from '@kangcheng/web-kit'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => answerOf(api.GET('/api/v1/sessions')),
})

export const ownIdentitiesQuery = queryOptions({
  queryKey: ['identities'],
  queryFn: () => answerOf(api.GET('/api/v1/session/identities')),
})

export const ownTokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: () => answerOf(api.GET('/api/v1/tokens')),
})

/** A change of one's own account, after which what the page says of it is asked for again. */
export function useOwnChange<Wish, Answer>(
  change: (wish: Wish) => Promise<Answer>,
  onDone: (answer: Answer) => void = () => {},
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      onDone(answer)
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
      await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey })
      await queries.invalidateQueries({ queryKey: ownTokensQuery.queryKey })
      await queries.invalidateQueries({ queryKey: ownIdentitiesQuery.queryKey })
    },
  })
}

export const beginSecondFactor = (proof: Proof) => answerOf(api.POST('/api/v1/session/second-factor', { body: proof }))
export const confirmSecondFactor = (code: string) =>
  answerOf(api.POST('/api/v1/session/second-factor/confirm', { body: { code } }))
export const renewRecoveryCodes = (proof: Proof) =>
  answerOf(api.POST('/api/v1/session/second-factor/recovery-codes', { body: proof }))
export const removeSecondFactor = (proof: Proof) =>
  answerOf(api.POST('/api/v1/session/second-factor/remove', { body: proof }))

export const endSession = (id: string) => answerOf(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }))
export const endOtherSessions = (_: null) => answerOf(api.DELETE('/api/v1/sessions'))

export const createToken = (body: NewApiToken) => answerOf(api.POST('/api/v1/tokens', { body }))
export const revokeOwnToken = (id: string) => answerOf(api.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } }))

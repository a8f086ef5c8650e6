import type { CodeQuestion, CodeUse, MadeCode, PersonQuestion, StepWish } from '@kangcheng/persons/contract'
import { answerOf, api } from '@kangcheng/web-kit'
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

const ALL = 'cards'

export interface ReadingPeriod {
  readonly from: string
  readonly to: string
  readonly outcome?: string
}

/** Posted, so that neither a number nor a name stands in an address. */
export const findPersons = (body: PersonQuestion) => answerOf(api.POST('/api/v1/persons/search', { body }))

export function holderQuery(id: string) {
  return queryOptions({
    queryKey: [ALL, 'holder', id],
    queryFn: () => answerOf(api.GET('/api/v1/persons/{person}', { params: { path: { person: id } } })),
    retry: false,
  })
}

export function cardsQuery(id: string) {
  return queryOptions({
    queryKey: [ALL, 'of', id],
    queryFn: () => answerOf(api.GET('/api/v1/persons/{person}/cards', { params: { path: { person: id } } })),
    retry: false,
  })
}

/** What is done to a card of a person; `reissue` revokes the old one and issues another. */
export type CardWish =
  | { readonly step: 'issue'; readonly reason: string }
  | { readonly step: StepWish['step'] | 'reissue'; readonly serial: string; readonly reason: string }

export function useCardChange(id: string) {
  const queries = useQueryClient()
  const issue = (reason: string) =>
    answerOf(api.POST('/api/v1/persons/{person}/cards', { params: { path: { person: id } }, body: { reason } }))
  return useMutation({
    mutationFn: async (wish: CardWish) => {
      const { reason } = wish
      if (wish.step === 'issue') return issue(reason)
      const step = wish.step === 'reissue' ? 'revoke' : wish.step
      const params = { path: { person: id, serial: wish.serial } }
      const stepped = await answerOf(
        api.POST('/api/v1/persons/{person}/cards/{serial}/steps', { params, body: { step, reason } }),
      )
      return wish.step === 'reissue' ? issue(reason) : stepped
    },
    // Refused too: somebody else may have been faster, and half of a reissue may be done.
    onSettled: () => queries.invalidateQueries({ queryKey: [ALL, 'of', id] }),
  })
}

/** A code with the moment it was asked for, by this browser's steady clock. */
export interface ShownCode extends MadeCode {
  readonly askedAt: number
}

export async function makeCode(id: string, use: CodeUse): Promise<ShownCode> {
  const askedAt = performance.now()
  const made = await answerOf(
    api.POST('/api/v1/persons/{person}/card-codes', { params: { path: { person: id } }, body: { use } }),
  )
  return { ...made, askedAt }
}

export const cancelCode = (code: string) => answerOf(api.POST('/api/v1/persons/card-codes/cancel', { body: { code } }))

export const resolveCode = (body: CodeQuestion) => answerOf(api.POST('/api/v1/persons/card-codes/resolve', { body }))

export function readingsQuery(period: ReadingPeriod) {
  return queryOptions({
    queryKey: [ALL, 'readings', period],
    queryFn: () => answerOf(api.GET('/api/v1/persons/card-readings', { params: { query: period } })),
    placeholderData: keepPreviousData,
    // Windows beside this one read too.
    staleTime: 0,
  })
}

export function readingsOfQuery(id: string, period: ReadingPeriod) {
  return queryOptions({
    queryKey: [ALL, 'readings-of', id, period],
    queryFn: () =>
      answerOf(api.GET('/api/v1/persons/{person}/card-readings', { params: { path: { person: id }, query: period } })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

export const keysQuery = queryOptions({
  queryKey: [ALL, 'keys'],
  queryFn: () => answerOf(api.GET('/api/v1/persons/card-keys')),
})

export function useKeyChange() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (wish: { readonly rotate: string } | { readonly withdraw: string }) =>
      'rotate' in wish
        ? answerOf(api.POST('/api/v1/persons/card-keys/rotate', { body: { from: wish.rotate } }))
        : answerOf(api.POST('/api/v1/persons/card-keys/{key}/withdraw', { params: { path: { key: wish.withdraw } } })),
    onSuccess: (keys) => queries.setQueryData(keysQuery.queryKey, keys),
  })
}

import type { AccountWish, DeskConsent, GuardianshipWish, HouseholdWish } from '@kangcheng/persons/contract'
import { answerOf, api } from '@kangcheng/web-kit'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

const DESK = 'resident-desk'
/** Somebody at the next window works on the same person. */
const FRESH = { staleTime: 0, retry: false } as const
const at = (person: string) => ({ params: { path: { person } } })
const one = (person: string, id: string) => ({ params: { path: { person, id } } })

export const accountsQuery = (person: string) =>
  queryOptions({
    queryKey: [DESK, person, 'accounts'],
    queryFn: () => answerOf(api.GET('/api/v1/persons/{person}/accounts', at(person))),
    ...FRESH,
  })

export const ledgerQuery = (person: string) =>
  queryOptions({
    queryKey: [DESK, person, 'consents'],
    queryFn: () => answerOf(api.GET('/api/v1/persons/{person}/consents', at(person))),
    ...FRESH,
  })

export const guardiansQuery = (person: string) =>
  queryOptions({
    queryKey: [DESK, person, 'guardians'],
    queryFn: () => answerOf(api.GET('/api/v1/persons/{person}/guardianships', at(person))),
    ...FRESH,
  })

export const householdQuery = (person: string) =>
  queryOptions({
    queryKey: [DESK, person, 'household'],
    queryFn: () => answerOf(api.GET('/api/v1/persons/{person}/household', at(person))),
    ...FRESH,
  })

export const deskChoicesQuery = queryOptions({
  queryKey: [DESK, 'choices'],
  queryFn: () => answerOf(api.GET('/api/v1/persons/consent-choices')),
  staleTime: 10 * 60_000,
})

/** What changes something of a person: all that shows it is asked for again, also where somebody else was faster. */
function useDesk<Wish, Answer>(person: string, change: (wish: Wish) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSettled: () => void queries.invalidateQueries({ queryKey: [DESK, person] }),
  })
}

export const useProposingAccount = (person: string) =>
  useDesk(person, (body: AccountWish) =>
    answerOf(api.POST('/api/v1/persons/{person}/accounts', { ...at(person), body })),
  )
export const useAccountStep = (person: string, step: 'confirm' | 'withdraw') =>
  useDesk(person, (user: string) =>
    answerOf(
      step === 'confirm'
        ? api.POST('/api/v1/persons/{person}/accounts/{id}/confirm', one(person, user))
        : api.POST('/api/v1/persons/{person}/accounts/{id}/withdraw', one(person, user)),
    ),
  )
export const useClosingAccounts = (person: string) =>
  useDesk(person, () => answerOf(api.POST('/api/v1/persons/{person}/accounts/close', at(person))))

export const useEntering = (person: string) =>
  useDesk(person, (body: DeskConsent) =>
    answerOf(api.POST('/api/v1/persons/{person}/consents', { ...at(person), body })),
  )
export const useRevoking = (person: string) =>
  useDesk(person, ({ id, ...body }: { id: string; evidence: string; guardianship?: string }) =>
    answerOf(api.POST('/api/v1/persons/{person}/consents/{id}/revoke', { ...one(person, id), body })),
  )

export const useProposingGuardian = (person: string) =>
  useDesk(person, (body: GuardianshipWish) =>
    answerOf(api.POST('/api/v1/persons/{person}/guardianships', { ...at(person), body })),
  )
export const useGuardianStep = (person: string, step: 'confirm' | 'end') =>
  useDesk(person, (id: string) =>
    answerOf(
      step === 'confirm'
        ? api.POST('/api/v1/persons/{person}/guardianships/{id}/confirm', one(person, id))
        : api.POST('/api/v1/persons/{person}/guardianships/{id}/end', one(person, id)),
    ),
  )

export const useHousehold = (person: string) =>
  useDesk(person, (body: HouseholdWish) =>
    answerOf(api.PUT('/api/v1/persons/{person}/household', { ...at(person), body })),
  )

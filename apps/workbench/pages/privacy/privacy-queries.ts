import type {
  ConsentWish,
  CorrectionWish,
  GlassVerdict,
  LogQuestionWish,
  RequestAnswer,
} from '@kangcheng/persons/contract'
import { answerOf, api } from '@kangcheng/web-kit'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

const [OWN, OWN_RECORD, OFFICE] = ['own-disclosure', 'own-record', 'privacy-office']
/** Left out: oneself. */
export type Whose = { readonly person?: string }

/** Never kept: each look is written down. */
export const ownRecordQuery = (whose: Whose) =>
  queryOptions({
    queryKey: [OWN_RECORD, whose],
    queryFn: () => answerOf(api.GET('/api/v1/persons/own/record', { params: { query: whose } })),
    ...{ gcTime: 0, staleTime: Number.POSITIVE_INFINITY, retry: false },
  })

export const ownLogQuery = (whose: Whose) =>
  infiniteQueryOptions({
    queryKey: [OWN, 'log', whose],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      answerOf(
        api.GET('/api/v1/persons/own/log', {
          params: { query: { ...whose, ...(pageParam === undefined ? {} : { before: pageParam }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ entries, more }) => (more ? entries.at(-1)?.at : undefined),
    retry: false,
  })

export const ownConsentsQuery = (whose: Whose) =>
  queryOptions({
    queryKey: [OWN, 'consents', whose],
    queryFn: () => answerOf(api.GET('/api/v1/persons/own/consents', { params: { query: whose } })),
    retry: false,
  })

export const ownRequestsQuery = (whose: Whose) =>
  queryOptions({
    queryKey: [OWN, 'requests', whose],
    queryFn: () => answerOf(api.GET('/api/v1/persons/own/requests', { params: { query: whose } })),
    retry: false,
  })

export const choicesQuery = queryOptions({
  queryKey: [OWN, 'choices'],
  queryFn: () => answerOf(api.GET('/api/v1/persons/own/consent-choices')),
  staleTime: 10 * 60_000,
})

/** For whom one stands. */
export const wardsQuery = queryOptions({
  queryKey: [OWN, 'wards'],
  queryFn: () => answerOf(api.GET('/api/v1/persons/own/guardianships')),
  retry: false,
})

/** What changes something of one's own: all that shows it is asked for again. */
function useOwn<Wish, Answer>(change: (wish: Wish) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSettled: () => void queries.invalidateQueries({ queryKey: [OWN] }) })
}

export const useAsking = (whose: Whose) =>
  useOwn((body: LogQuestionWish) =>
    answerOf(api.POST('/api/v1/persons/own/questions', { params: { query: whose }, body })),
  )
export const useCorrecting = (whose: Whose) =>
  useOwn((body: CorrectionWish) =>
    answerOf(api.POST('/api/v1/persons/own/corrections', { params: { query: whose }, body })),
  )
export const useGiving = (whose: Whose) =>
  useOwn((body: ConsentWish) => answerOf(api.POST('/api/v1/persons/own/consents', { params: { query: whose }, body })))
export const useTakingBack = (whose: Whose) =>
  useOwn((id: string) =>
    answerOf(api.POST('/api/v1/persons/own/consents/{id}/revoke', { params: { path: { id }, query: whose } })),
  )
export const useClosing = () => useOwn(() => answerOf(api.POST('/api/v1/persons/own/account/close')))

export const copyAsFhir = (whose: Whose) =>
  answerOf(api.GET('/api/v1/persons/own/copy/fhir', { params: { query: whose } }))

export const reviewsQuery = (reviewed: boolean) =>
  queryOptions({
    queryKey: [OFFICE, 'reviews', reviewed],
    queryFn: () => answerOf(api.GET('/api/v1/persons/glass-reviews', { params: { query: { reviewed } } })),
  })

export const requestsQuery = (answered: boolean) =>
  queryOptions({
    queryKey: [OFFICE, 'requests', answered],
    queryFn: () => answerOf(api.GET('/api/v1/persons/requests', { params: { query: { answered } } })),
  })

function useOffice<Wish, Answer>(change: (wish: Wish) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSettled: () => void queries.invalidateQueries({ queryKey: [OFFICE] }) })
}

export const useReviewing = () =>
  useOffice(({ id, ...body }: GlassVerdict & { readonly id: string }) =>
    answerOf(api.POST('/api/v1/persons/glass-reviews/{id}', { params: { path: { id } }, body })),
  )
export const useAnswering = () =>
  useOffice(({ id, ...body }: RequestAnswer & { readonly id: string }) =>
    answerOf(api.POST('/api/v1/persons/requests/{id}/answer', { params: { path: { id } }, body })),
  )

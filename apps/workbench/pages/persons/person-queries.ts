import type {
  CorrectWish,
  DoubtDecision,
  DoubtFilter,
  DoubtPage,
  LinkWish,
  MergeWish,
  PersonPage,
  PersonQuestion,
  UndoWish,
  UnlinkWish,
} from '@kangcheng/persons/contract'
import { answerOf, api } from '@kangcheng/web-kit'
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

const KEY = 'persons'

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, 'person', id],
    queryFn: () => answerOf(api.GET('/api/v1/persons/{person}', { params: { path: { person: id } } })),
    retry: false,
  })

/** People who are called so. The key names what was asked by, in the memory of the page and nowhere else. */
export const foundQuery = (body: PersonQuestion) =>
  queryOptions({
    queryKey: [KEY, 'found', body],
    queryFn: () => answerOf(api.POST('/api/v1/persons/search', { body })),
    retry: false,
  })

export const doubtsQuery = (query: DoubtFilter) =>
  queryOptions({
    queryKey: [KEY, 'doubts', query],
    queryFn: () => answerOf(api.GET('/api/v1/persons/doubts', { params: { query } })),
    placeholderData: keepPreviousData,
  })

export const doubtQuery = (query: { readonly one: string; readonly other: string }) =>
  queryOptions({
    queryKey: [KEY, 'doubt', query],
    // Where the contract says two sides, the document of the API says some.
    queryFn: async () => (await answerOf(api.GET('/api/v1/persons/doubts/pair', { params: { query } }))) as DoubtPage,
    retry: false,
  })

export const linkQualityQuery = queryOptions({
  queryKey: [KEY, 'quality'],
  queryFn: () => answerOf(api.GET('/api/v1/persons/linkage/quality')),
  staleTime: 10 * 60_000,
})

/** A change of the index. Whatever came of it, all that shows persons is asked for again: it shows why. */
function useChange<Wish, Answer>(change: (wish: Wish) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSettled: () => void queries.invalidateQueries({ queryKey: [KEY] }) })
}

export const useDeciding = () =>
  useChange((body: DoubtDecision) => answerOf(api.POST('/api/v1/persons/doubts/decisions', { body })))

/** Without a survivor the id that more charts know stays. */
export const useJoining = () =>
  useChange((wish: LinkWish | MergeWish) =>
    'survivor' in wish
      ? answerOf(api.POST('/api/v1/persons/merge', { body: wish }))
      : answerOf(api.POST('/api/v1/persons/link', { body: wish })),
  )

/** Charts leave a person: to another who is known, or to nobody. */
export const useParting = () =>
  useChange((wish: CorrectWish | UnlinkWish) =>
    'to' in wish
      ? answerOf(api.POST('/api/v1/persons/correct', { body: wish }))
      : answerOf(api.POST('/api/v1/persons/unlink', { body: wish })),
  )

export const useUndoing = () => useChange((body: UndoWish) => answerOf(api.POST('/api/v1/persons/undo', { body })))

/** The page unmasked: what the answer says is what the page shows until it is left. */
export function useRevealing(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (reason: string): Promise<PersonPage> =>
      answerOf(api.POST('/api/v1/persons/{person}/reveal', { params: { path: { person: id } }, body: { reason } })),
    onSuccess: (page) => queries.setQueryData<PersonPage>(personQuery(id).queryKey, page),
  })
}

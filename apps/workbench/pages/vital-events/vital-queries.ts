import type {
  BirthCertificate,
  DeathCertificate,
  DuplicateDecision,
  FigureQuestion,
  PopulationRow,
  PopulationWish,
  VitalFilter,
  VitalKind,
  VitalPage,
  VitalStepWish,
} from '@kangcheng/exchange/contract'
import { answerOf, api, uploadFile } from '@kangcheng/web-kit'
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

const ALL = 'vital-events'

export function certificatesQuery(kind: VitalKind, filter: VitalFilter) {
  const params = { query: filter }
  return queryOptions({
    queryKey: [ALL, kind, 'list', filter],
    queryFn: () =>
      answerOf(
        kind === 'death'
          ? api.GET('/api/v1/exchange/deaths', { params })
          : api.GET('/api/v1/exchange/births', { params }),
      ),
    placeholderData: keepPreviousData,
  })
}

export function certificateQuery(kind: VitalKind, id: string) {
  const params = { path: { id } }
  return queryOptions({
    queryKey: [ALL, kind, 'one', id],
    queryFn: (): Promise<VitalPage> =>
      kind === 'death'
        ? answerOf(api.GET('/api/v1/exchange/deaths/{id}', { params }))
        : answerOf(api.GET('/api/v1/exchange/births/{id}', { params })),
    retry: false,
  })
}

export interface SaveContent {
  readonly revision: number
  readonly certificate: DeathCertificate | BirthCertificate
  readonly submit?: boolean
  readonly reason?: string
}

/** Keeps a certificate under its id: the same once more is the same. */
export function saveCertificate(kind: VitalKind, id: string, body: SaveContent): Promise<VitalPage> {
  const params = { path: { id } }
  return kind === 'death'
    ? answerOf(api.PUT('/api/v1/exchange/deaths/{id}', { params, body }))
    : answerOf(api.PUT('/api/v1/exchange/births/{id}', { params, body }))
}

/** Takes a certificate a step on, or shows it unmasked; what the answer says is what the page shows. */
export function useCertificateStep(kind: VitalKind, id: string) {
  const queries = useQueryClient()
  const params = { path: { id } }
  return useMutation({
    mutationFn: (wish: VitalStepWish | { readonly reveal: string }): Promise<VitalPage> => {
      if ('reveal' in wish) {
        const body = { reason: wish.reveal }
        return kind === 'death'
          ? answerOf(api.POST('/api/v1/exchange/deaths/{id}/reveal', { params, body }))
          : answerOf(api.POST('/api/v1/exchange/births/{id}/reveal', { params, body }))
      }
      const { step, ...rest } = wish
      if (step === 'void') {
        const { revision, reason } = rest
        const body = { revision, ...(reason === undefined ? {} : { reason }) }
        return kind === 'death'
          ? answerOf(api.POST('/api/v1/exchange/deaths/{id}/void', { params, body }))
          : answerOf(api.POST('/api/v1/exchange/births/{id}/void', { params, body }))
      }
      const body = { step, ...rest }
      return kind === 'death'
        ? answerOf(api.POST('/api/v1/exchange/deaths/{id}/check', { params, body }))
        : answerOf(api.POST('/api/v1/exchange/births/{id}/check', { params, body }))
    },
    onSuccess: (page) => {
      queries.setQueryData<VitalPage>(certificateQuery(kind, id).queryKey, page)
      void queries.invalidateQueries({ queryKey: [ALL, kind, 'list'] })
    },
  })
}

export function duplicatesQuery(kind: VitalKind) {
  return queryOptions({
    queryKey: [ALL, kind, 'duplicates'],
    queryFn: () =>
      answerOf(
        kind === 'death' ? api.GET('/api/v1/exchange/duplicate-deaths') : api.GET('/api/v1/exchange/duplicate-births'),
      ),
  })
}

export function useDuplicateDecision(kind: VitalKind) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: DuplicateDecision) =>
      answerOf(
        kind === 'death'
          ? api.POST('/api/v1/exchange/duplicate-deaths', { body })
          : api.POST('/api/v1/exchange/duplicate-births', { body }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: [ALL] }),
  })
}

export function figuresQuery(query: FigureQuestion) {
  return queryOptions({
    queryKey: [ALL, 'figures', query],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/vital-figures', { params: { query } })),
    placeholderData: keepPreviousData,
  })
}

export function completenessQuery(query: { readonly region: string; readonly year: number }) {
  return queryOptions({
    queryKey: [ALL, 'completeness', query],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/vital-completeness', { params: { query } })),
    placeholderData: keepPreviousData,
  })
}

export function usePopulation() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: PopulationWish) => answerOf(api.POST('/api/v1/exchange/vital-populations', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: [ALL] }),
  })
}

/** The rows of a file, to be looked at; nothing is kept. */
export function readPopulationFile(file: File): Promise<{ readonly rows: readonly PopulationRow[] }> {
  const sent = uploadFile<{ rows: PopulationRow[] }>('/exchange/vital-population-files', file, () => {})
  return sent.done
}

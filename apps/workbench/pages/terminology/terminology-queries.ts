import type { TerminologyReport, TerminologyWish } from '@kangcheng/records/contract'
import { answerOf, api, uploadFile } from '@kangcheng/web-kit'
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { callFhir, readFhir } from '../../fhir/ask-fhir.ts'
import { listAt, objectAt, type Resource, textAt } from '../../fhir/resource.ts'

/** What is loaded, and what comes with FHIR where it is wanted. */
export function terminologyQuery(hl7 = false) {
  return queryOptions({
    queryKey: ['terminology', hl7],
    queryFn: () => answerOf(api.GET('/api/v1/records/terminology', { params: { query: { hl7 } } })),
    placeholderData: keepPreviousData,
  })
}

export const profilesQuery = queryOptions({
  queryKey: ['record-profiles'],
  queryFn: () => answerOf(api.GET('/api/v1/records/profiles')),
})

export interface FoundCode {
  readonly system: string
  readonly code: string
  readonly display: string
  readonly inactive: boolean
  readonly abstract: boolean
}

export const SHOWN_CODES = 100

/** The codes of a list that fit what was typed: `url|version`, of a code system all its codes. */
export function codesQuery(of: string, kind: 'CodeSystem' | 'ValueSet', filter: string) {
  const [url = '', version] = of.split('|')
  return queryOptions({
    queryKey: ['terminology-codes', of, kind, filter],
    queryFn: async () => {
      const search = new URLSearchParams({
        url: kind === 'CodeSystem' ? `${url}?fhir_vs` : url,
        count: String(SHOWN_CODES),
        ...(version === undefined
          ? {}
          : { [kind === 'CodeSystem' ? 'system-version' : 'valueSetVersion']: kind === 'CodeSystem' ? of : version }),
        ...(filter === '' ? {} : { filter }),
      })
      const answer = await readFhir(`/ValueSet/$expand?${search}`)
      const expansion = objectAt(answer, 'expansion')
      const total = expansion?.total
      return {
        total: typeof total === 'number' ? total : 0,
        codes: listAt(expansion, 'contains').map(
          (one): FoundCode => ({
            system: textAt(one, 'system') ?? '',
            code: textAt(one, 'code') ?? '',
            display: textAt(one, 'display') ?? '',
            inactive: objectOf(one).inactive === true,
            abstract: objectOf(one).abstract === true,
          }),
        ),
      }
    },
    placeholderData: keepPreviousData,
    retry: false,
  })
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** Looks through a file of codes, or takes it. */
export function useTerminologyImport() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ file, wish }: { file: File; wish: TerminologyWish }) => {
      const search = new URLSearchParams(Object.entries(wish).map(([name, value]) => [name, String(value)]))
      return uploadFile<TerminologyReport>(`/records/terminology-imports?${search}`, file, () => {}).done
    },
    onSuccess: async ({ applied }) => {
      if (!applied) return
      await Promise.all(
        [['terminology'], ['terminology-codes']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      )
    },
  })
}

export interface ValidationIssue {
  readonly severity: string
  readonly text: string
  readonly place: string
}

/** Asks what would be said of a resource if it were stored; nothing is. */
export function useValidation() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (resource: Resource): Promise<readonly ValidationIssue[]> => {
      const type = encodeURIComponent(resource.resourceType)
      const outcome = await callFhir(queries, `/${type}/$validate`, { method: 'POST', body: resource })
      return listAt(outcome, 'issue').map((issue) => ({
        severity: textAt(issue, 'severity') ?? 'error',
        text: textAt(issue, 'diagnostics') ?? '',
        place: listAt(issue, 'expression').join(', '),
      }))
    },
  })
}

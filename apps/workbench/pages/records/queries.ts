import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { type Pairs, readFhir, searchFhir } from '../../fhir/ask-fhir.ts'
import { type Bundle, cursorOf, type Resource } from '../../fhir/resource.ts'

export function resourceQuery(type: string, id: string, version?: string) {
  return queryOptions({
    queryKey: ['records', type, id, version ?? 'newest'],
    queryFn: () => readFhir<Resource>(`/${type}/${id}${version === undefined ? '' : `/_history/${version}`}`),
  })
}

/** Pages of a search, one after the other. */
export function searchQuery(type: string, pairs: Pairs) {
  return infiniteQueryOptions({
    queryKey: ['records', type, 'search', pairs],
    queryFn: ({ client, pageParam }) => searchFhir(client, type, pairs, pageParam),
    initialPageParam: '',
    getNextPageParam: cursorOf,
  })
}

/** Versions of a resource, newest first, a page at a time. */
export function versionsQuery(type: string, id: string) {
  return infiniteQueryOptions({
    queryKey: ['records', type, id, 'versions'],
    queryFn: ({ pageParam }) =>
      readFhir<Bundle>(
        `/${type}/${id}/_history?_count=20${pageParam === '' ? '' : `&_cursor=${encodeURIComponent(pageParam)}`}`,
      ),
    initialPageParam: '',
    getNextPageParam: cursorOf,
  })
}

/** The newest of every kind of observation of a patient. */
export function lastObservationsQuery(patient: string) {
  return queryOptions({
    queryKey: ['records', 'Patient', patient, 'last-observations'],
    queryFn: () => readFhir<Bundle>(`/Observation/$lastn?patient=${patient}&max=1`),
  })
}

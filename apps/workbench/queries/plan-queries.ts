import { answerOf, api } from '@kangcheng/web-kit'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'

export interface AsKnown {
  readonly asOf?: string | undefined
  readonly region?: string | undefined
}

export const plansQuery = queryOptions({
  queryKey: ['plans'],
  queryFn: () => answerOf(api.GET('/api/v1/plans')),
})

export function overviewQuery(plan: string, asKnown: AsKnown) {
  return queryOptions({
    queryKey: ['plans', plan, 'overview', asKnown],
    queryFn: () =>
      answerOf(api.GET('/api/v1/plans/{plan}/overview', { params: { path: { plan }, query: given(asKnown) } })),
    // The old map stays while another day is asked for.
    placeholderData: keepPreviousData,
  })
}

/** Every indicator's verdict as of a day. */
export function evaluationQuery(plan: string, asOf: string) {
  return queryOptions({
    queryKey: ['plans', plan, 'evaluation', asOf],
    queryFn: () =>
      answerOf(api.GET('/api/v1/plans/{plan}/evaluation', { params: { path: { plan }, query: { asOf } } })),
    placeholderData: keepPreviousData,
  })
}

export function indicatorQuery(plan: string, code: string, asKnown: AsKnown) {
  return queryOptions({
    queryKey: ['plans', plan, 'indicators', code, asKnown],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/plans/{plan}/indicators/{indicator}', {
          params: { path: { plan, indicator: code }, query: given(asKnown) },
        }),
      ),
    // Another day of the same indicator: the page stays while it is asked for.
    placeholderData: (shown) => (shown?.plan.code === plan && shown.row.code === code ? shown : undefined),
  })
}

/** Every region below the plan's own with its verdicts. */
export function regionVerdictsQuery(plan: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['plans', plan, 'regions', asOf ?? ''],
    queryFn: () =>
      answerOf(api.GET('/api/v1/plans/{plan}/regions', { params: { path: { plan }, query: given({ asOf }) } })),
    placeholderData: keepPreviousData,
  })
}

export function planQuery(plan: string) {
  return queryOptions({
    queryKey: ['plans', plan],
    queryFn: () => answerOf(api.GET('/api/v1/plans/{plan}', { params: { path: { plan } } })),
  })
}

export function findingsQuery(plan: string) {
  return queryOptions({
    queryKey: ['plans', plan, 'findings'],
    queryFn: () => answerOf(api.GET('/api/v1/plans/{plan}/findings', { params: { path: { plan } } })),
  })
}

/** The one composite index that the national pack defines. */
export const HEALTHY_CITY_INDEX = 'healthy-city-2018'

export function indexQuery(region: string, year: number) {
  return queryOptions({
    queryKey: ['indices', HEALTHY_CITY_INDEX, region, year],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/indices/{index}', {
          params: { path: { index: HEALTHY_CITY_INDEX }, query: { region, year } },
        }),
      ),
    placeholderData: keepPreviousData,
  })
}

/** A region and all below it; all regions when none is named. */
export function regionsQuery(under?: string) {
  return queryOptions({
    queryKey: ['regions', under ?? ''],
    queryFn: () => answerOf(api.GET('/api/v1/regions', { params: { query: under === undefined ? {} : { under } } })),
    staleTime: 10 * 60_000,
  })
}

export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: () => answerOf(api.GET('/api/v1/organisations')),
  staleTime: 5 * 60_000,
})

function given({ asOf, region }: AsKnown): { asOf?: string; region?: string } {
  return { ...(asOf ? { asOf } : {}), ...(region ? { region } : {}) }
}

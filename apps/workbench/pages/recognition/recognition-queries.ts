import type { RecognitionFilter, RecognitionGrouping } from '@kangcheng/exchange/contract'
import { answerOf, api } from '@kangcheng/web-kit'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'

export const figuresQuery = (query: RecognitionFilter & { grouping: RecognitionGrouping }) =>
  queryOptions({
    queryKey: ['recognition', 'statistics', query],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/recognition/statistics', { params: { query } })),
  })

export const casesQuery = (query: RecognitionFilter) =>
  queryOptions({
    queryKey: ['recognition', 'cases', query],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/recognition/cases', { params: { query } })),
    // The choices of the filters come with the cases: they stay while others are loaded.
    placeholderData: keepPreviousData,
  })

export const itemsQuery = (day: string) =>
  queryOptions({
    queryKey: ['recognition', 'items', day],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/recognition/items', { params: { query: { day } } })),
  })

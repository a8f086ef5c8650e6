import type { BoardQuery, MessageQuery, RetryWish } from '@kangcheng/exchange/contract'
import { answerOf, api, type WrittenMap } from '@kangcheng/web-kit'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'

export const feedsQuery = queryOptions({
  queryKey: ['exchange', 'feeds'],
  queryFn: () => answerOf(api.GET('/api/v1/exchange/feeds')),
})

/** How each feed is now, and its scores from one day to another. */
export const boardQuery = (query: BoardQuery) =>
  queryOptions({
    queryKey: ['exchange', 'board', query],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/board', { params: { query } })),
    // The lines stay while another period is asked for.
    placeholderData: keepPreviousData,
  })

export const messagesQuery = (query: MessageQuery) =>
  queryOptions({
    queryKey: ['exchange', 'messages', query],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/messages', { params: { query } })),
  })

export interface Letter {
  readonly feed: string
  readonly id: string
}

export const messageQuery = ({ feed, id }: Letter) =>
  queryOptions({
    queryKey: ['exchange', 'message', feed, id],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/messages/{feed}/{id}', { params: { path: { feed, id } } })),
    // What waits is stored within a second or so.
    refetchInterval: ({ state }) => state.data?.message.state === 'waiting' && SOON,
  })
const SOON = 800

export const retryLetter = ({ feed, id }: Letter) =>
  answerOf(api.POST('/api/v1/exchange/messages/{feed}/{id}/retry', { params: { path: { feed, id } } }))

/** Dead letters of a feed once more, on the server. */
export const retryLetters = ({ feed, ...body }: RetryWish & { feed: string }) =>
  answerOf(api.POST('/api/v1/exchange/messages/{feed}/retry', { params: { path: { feed } }, body }))

/** What would become of a text; nothing is written. */
export const previewQuery = (wish: { feed: string; text: string; map?: WrittenMap }) =>
  queryOptions({
    queryKey: ['exchange', 'preview', wish],
    queryFn: () => answerOf(api.POST('/api/v1/exchange/previews', { body: wish })),
    // What was made of the text before stays until the next one is there.
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    retry: false,
  })

/** Every version of every map, newest first. */
export const mapsQuery = queryOptions({
  queryKey: ['exchange', 'maps'],
  queryFn: () => answerOf(api.GET('/api/v1/exchange/maps')),
})

/** Milliseconds between questions while a replay goes on; a page where nothing does asks nothing, and its session may end. */
const OFTEN = 1_500

export const replaysQuery = queryOptions({
  queryKey: ['exchange', 'replays'],
  queryFn: () => answerOf(api.GET('/api/v1/exchange/replays')),
  refetchInterval: ({ state }) => state.data?.some((one) => one.state === 'running') && OFTEN,
})

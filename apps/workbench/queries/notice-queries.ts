import type { MailWish, NewMailAddress, NewWebhook, ReadNotices } from '@kangcheng/notices/contract'
import { answerOf, api } from '@kangcheng/web-kit'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

const NOTICES = ['notices']
const CHANNELS = ['notice-channels']

export const noticeCountQuery = queryOptions({
  queryKey: [...NOTICES, 'count'],
  queryFn: () => answerOf(api.GET('/api/v1/notices/count')),
  // The bell asks by itself, and no more often than it may.
  staleTime: 60_000,
})

export function noticesQuery(unread: boolean) {
  return infiniteQueryOptions({
    queryKey: [...NOTICES, 'list', unread],
    queryFn: ({ pageParam }) => {
      const query = { ...(unread ? { unread } : {}), ...(pageParam === '' ? {} : { before: pageParam }) }
      return answerOf(api.GET('/api/v1/notices', { params: { query } }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

/** The newest unread ones, for the home page. */
export const newestNoticesQuery = queryOptions({
  queryKey: [...NOTICES, 'newest'],
  queryFn: () => answerOf(api.GET('/api/v1/notices', { params: { query: { unread: true, limit: 5 } } })),
})

export function useReadNotices() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (which: ReadNotices) => answerOf(api.POST('/api/v1/notices/read', { body: which })),
    onSuccess: async (count) => {
      queries.setQueryData(noticeCountQuery.queryKey, count)
      await queries.invalidateQueries({ queryKey: NOTICES })
    },
  })
}

export const channelsQuery = queryOptions({
  queryKey: CHANNELS,
  queryFn: () => answerOf(api.GET('/api/v1/notice-channels')),
})

export const organisationWebhooksQuery = queryOptions({
  queryKey: [...CHANNELS, 'organisations'],
  queryFn: () => answerOf(api.GET('/api/v1/organisation-webhooks')),
})

/** A change of a channel, after which all of them are asked for again. Rejects with Problem. */
export function useChannelChange<Wish, Answer>(
  change: (wish: Wish) => Promise<Answer>,
  onDone: (answer: Answer) => void = () => {},
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      onDone(answer)
      await queries.invalidateQueries({ queryKey: CHANNELS })
    },
    // A wrong code has used up a try, and a mail that could not be sent left its address waiting.
    onError: () => queries.invalidateQueries({ queryKey: CHANNELS }),
  })
}

export const offerMail = (body: NewMailAddress) => answerOf(api.POST('/api/v1/notice-channels/mail', { body }))
export const confirmMail = (code: string) =>
  answerOf(api.POST('/api/v1/notice-channels/mail/confirm', { body: { code } }))
export const changeMail = (body: MailWish) => answerOf(api.PUT('/api/v1/notice-channels/mail', { body }))
export const removeMail = (_: null) => answerOf(api.DELETE('/api/v1/notice-channels/mail'))
export const retryMail = (_: null) => answerOf(api.POST('/api/v1/notice-channels/mail/retry'))

/** A webhook of one's own, or of an organisation. */
export function createWebhook({ organisation, ...body }: NewWebhook & { organisation?: string }) {
  return organisation === undefined
    ? answerOf(api.POST('/api/v1/notice-channels/webhooks', { body }))
    : answerOf(api.POST('/api/v1/organisation-webhooks', { body: { ...body, organisation } }))
}

type Which = { readonly id: string; readonly organisation?: string | undefined }

export function removeWebhook({ id, organisation }: Which) {
  const call = { params: { path: { id } } }
  return organisation === undefined
    ? answerOf(api.DELETE('/api/v1/notice-channels/webhooks/{id}', call))
    : answerOf(api.DELETE('/api/v1/organisation-webhooks/{id}', call))
}

export function retryWebhook({ id, organisation }: Which) {
  const call = { params: { path: { id } } }
  return organisation === undefined
    ? answerOf(api.POST('/api/v1/notice-channels/webhooks/{id}/retry', call))
    : answerOf(api.POST('/api/v1/organisation-webhooks/{id}/retry', call))
}

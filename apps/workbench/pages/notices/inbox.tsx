import { Choice, Empty, PageState, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { noticesQuery, useReadNotices } from '../../queries/notice-queries.ts'
import { NoticeItem } from './notice-item.tsx'
import { noticeWords } from './words.ts'

const route = getRouteApi('/frame/notices')

/** One's notices, newest first; opening one marks it as read. */
export function Inbox() {
  const t = useWords(noticeWords)
  const navigate = useNavigate({ from: '/notices' })
  const unread = route.useSearch().show !== 'all'
  const notices = useInfiniteQuery({ ...noticesQuery(unread), staleTime: 0 })
  const reading = useReadNotices()
  return (
    <PageState query={notices}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows)
        const [newest] = rows
        const count = pages[0]?.unread ?? 0
        return (
          <>
            <div className="spread no-print">
              <Choice
                label={t('show')}
                labelUnseen
                value={unread ? 'unread' : 'all'}
                options={[
                  { value: 'unread', label: t('unreadOf', { count }) },
                  { value: 'all', label: t('all') },
                ]}
                onChange={(show) => void navigate({ replace: true, search: show === 'all' ? { show } : {} })}
              />
              {count > 0 && newest && (
                <Button disabled={reading.isPending} onClick={() => reading.mutate({ until: newest.id })}>
                  {t('readAll')}
                </Button>
              )}
            </div>
            {reading.error && <ProblemNote problem={reading.error} />}
            {rows.length === 0 ? (
              <Empty>{t(unread ? 'noneUnread' : 'none')}</Empty>
            ) : (
              <ol className="notice-list">
                {rows.map((notice) => (
                  <NoticeItem key={notice.id} notice={notice} onRead={() => reading.mutate({ ids: [notice.id] })} />
                ))}
              </ol>
            )}
            {notices.hasNextPage && (
              <div>
                <Button disabled={notices.isFetchingNextPage} onClick={() => void notices.fetchNextPage()}>
                  {t(notices.isFetchingNextPage ? 'loadingMore' : 'more')}
                </Button>
              </div>
            )}
          </>
        )
      }}
    </PageState>
  )
}

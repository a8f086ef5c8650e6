import { formatMoment, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { newestNoticesQuery, useReadNotices } from '../../queries/notice-queries.ts'
import { NoticeLink, SeverityMark } from '../notices/notice-item.tsx'
import { HomeCard, HomeRows } from './home-card.tsx'
import { homeWords } from './words.ts'
import '../notices/notices.css'

/** The newest notices that I have not read. */
export function NewNoticesCard() {
  const t = useWords(homeWords)
  const language = useLanguage()
  const notices = useQuery(newestNoticesQuery)
  const reading = useReadNotices()
  return (
    <HomeCard
      title={t('newNotices')}
      all={<Link to="/notices">{t('allNotices')}</Link>}
      query={notices}
      empty={t('noNewNotices')}
    >
      {({ rows, unread }) =>
        rows.length > 0 && (
          <HomeRows
            rows={rows.map((notice) => ({
              key: notice.id,
              row: (
                <>
                  <NoticeLink notice={notice} onRead={() => reading.mutate({ ids: [notice.id] })} />
                  <span className="line soft">
                    <SeverityMark severity={notice.severity} />
                    <time dateTime={notice.sentAt}>{formatMoment(notice.sentAt, language)}</time>
                  </span>
                </>
              ),
            }))}
            more={unread > rows.length ? t('more', { count: unread - rows.length }) : undefined}
          />
        )
      }
    </HomeCard>
  )
}

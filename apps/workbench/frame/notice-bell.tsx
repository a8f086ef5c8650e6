import { BellOutlined } from '@ant-design/icons'
import { useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { noticeCountQuery } from '../queries/notice-queries.ts'
import { useAskWhileUsed } from './use-ask-while-used.ts'
import { frameWords } from './words.ts'

const MOST_SHOWN = 99

/** How many notices are unread, and the way to them. */
export function NoticeBell() {
  const t = useWords(frameWords)
  const count = useQuery(noticeCountQuery)
  useAskWhileUsed(count.refetch)
  const unread = count.data?.unread ?? 0
  return (
    <Link to="/notices" className="bell" activeOptions={{ includeSearch: false }}>
      <BellOutlined aria-hidden />
      <span className="unseen">{unread === 0 ? t('noticesRead') : t('noticesUnread', { count: unread })}</span>
      {unread > 0 && (
        <span className="bell-count" aria-hidden="true">
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </span>
      )}
    </Link>
  )
}

import type { Notice, NoticeSeverity } from '@kangcheng/notices/contract'
import { formatMoment, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { noticeWords } from './words.ts'

const SHAPES: Record<NoticeSeverity, string> = { info: 'ℹ', attention: '▲', urgent: '◆' }

/** One notice: what, how urgent, when; it leads to what it is about. */
export function NoticeItem({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const t = useWords(noticeWords)
  const language = useLanguage()
  const unread = notice.readAt === undefined
  return (
    <li className="card notice" data-unread={unread}>
      <h2>
        <NoticeLink notice={notice} onRead={onRead} />
      </h2>
      {notice.text[language] !== '' && <p>{say(notice.text, language)}</p>}
      <p className="line soft">
        <SeverityMark severity={notice.severity} />
        <time dateTime={notice.sentAt}>{formatMoment(notice.sentAt, language)}</time>
        {unread ? (
          <button type="button" className="quiet" onClick={onRead}>
            {t('read')}
            <span className="unseen"> {say(notice.title, language)}</span>
          </button>
        ) : (
          <span>{t('isRead')}</span>
        )}
      </p>
    </li>
  )
}

/** Leads to the subject. An address of the workbench, made by the engine that sent it; anything else is no link. */
export function NoticeLink({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const language = useLanguage()
  const title = say(notice.title, language)
  if (!/^\/(?!\/)/.test(notice.link)) return <>{title}</>
  const [path = '', query] = notice.link.split('?', 2)
  return (
    <Link
      to={path}
      search={Object.fromEntries(new URLSearchParams(query))}
      onClick={() => notice.readAt === undefined && onRead()}
    >
      {title}
    </Link>
  )
}

/** How urgent a notice is, by shape, word and colour. */
export function SeverityMark({ severity }: { severity: NoticeSeverity }) {
  const t = useWords(noticeWords)
  return (
    <span className="notice-severity" data-severity={severity}>
      <span aria-hidden="true">{SHAPES[severity]}</span> {t(severity)}
    </span>
  )
}

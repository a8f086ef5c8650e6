import type { Session } from '@kangcheng/access/contract'
import { type Column, formatMoment, useLanguage, useWords } from '@kangcheng/web-kit'
import { securityWords } from './words.ts'

/** Where somebody is signed in: device, network, times. */
export function useSessionColumns(): { columns: Column<Session>[]; nameOf: (session: Session) => string } {
  const t = useWords(securityWords)
  const language = useLanguage()
  const nameOf = ({ device }: Session) => device || t('unknownDevice')
  const moment = (at: string) => <time dateTime={at}>{formatMoment(at, language)}</time>
  const columns: Column<Session>[] = [
    {
      key: 'device',
      title: t('device'),
      head: true,
      show: (session) => (
        <>
          {nameOf(session)}
          {session.current && <span className="soft"> · {t('current')}</span>}
        </>
      ),
      sort: nameOf,
    },
    { key: 'place', title: t('place'), tight: true, show: ({ place }) => place, sort: ({ place }) => place },
    { key: 'seenAt', title: t('seenAt'), tight: true, show: (row) => moment(row.seenAt), sort: (row) => row.seenAt },
    {
      key: 'createdAt',
      title: t('startedAt'),
      tight: true,
      show: (row) => moment(row.createdAt),
      sort: (row) => row.createdAt,
    },
  ]
  return { columns, nameOf }
}

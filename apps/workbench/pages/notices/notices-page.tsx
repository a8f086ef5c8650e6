import { PageHead, useWords } from '@kangcheng/web-kit'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Channels } from './channels.tsx'
import { Inbox } from './inbox.tsx'
import type { NoticeSearch } from './search.ts'
import { noticeWords } from './words.ts'
import './notices.css'

const route = getRouteApi('/frame/notices')

/** What have I been told, and by which ways? */
export function NoticesPage() {
  const t = useWords(noticeWords)
  const { tab, show } = route.useSearch()
  const tabLink = (search: NoticeSearch, words: string) => (
    <Link to="/notices" search={search} activeOptions={{ exact: true, includeSearch: true }}>
      {words}
    </Link>
  )
  return (
    <div className="stack">
      <PageHead
        title={t(tab === 'settings' ? 'settings' : 'title')}
        lead={t(tab === 'settings' ? 'settingsLead' : 'lead')}
      />
      <nav className="page-tabs" aria-label={t('parts')}>
        {tabLink(show === undefined ? {} : { show }, t('title'))}
        {tabLink({ tab: 'settings' }, t('settings'))}
      </nav>
      {tab === 'settings' ? <Channels /> : <Inbox />}
    </div>
  )
}

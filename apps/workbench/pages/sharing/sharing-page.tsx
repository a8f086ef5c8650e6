import { PageHead, useMay, useWords } from '@kangcheng/web-kit'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ApplicationList } from './applications/application-list.tsx'
import { Catalogue } from './catalogue/catalogue.tsx'
import { ExtractList } from './extracts/extract-list.tsx'
import { sharingParts } from './search.ts'
import { Statistics } from './statistics.tsx'
import { sharingWords } from './words.ts'
import './sharing.css'

const route = getRouteApi('/frame/data/sharing')

/** What data are there for my department, and what has become of what was asked for? */
export function SharingPage() {
  const t = useWords(sharingWords)
  const { tab } = route.useSearch()
  const { open, shown } = sharingParts(useMay(), tab)
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      <nav className="page-tabs" aria-label={t('parts')}>
        {open.map((part) => (
          <Link
            key={part.name}
            to="/data/sharing"
            search={part.tab === undefined ? {} : { tab: part.tab }}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={part === shown ? 'page' : undefined}
          >
            {t(`tab_${part.name}`)}
          </Link>
        ))}
      </nav>
      {shown?.name === 'catalogue' && <Catalogue />}
      {shown?.name === 'applicant' && <ApplicationList key="applicant" side="applicant" />}
      {shown?.name === 'owner' && <ApplicationList key="owner" side="owner" />}
      {shown?.name === 'extracts' && <ExtractList />}
      {shown?.name === 'statistics' && <Statistics />}
    </div>
  )
}

import type { PublicationSummary } from '@kangcheng/indicators/contract'
import {
  type Column,
  DataTable,
  Empty,
  ExportLinks,
  formatDay,
  InventedMark,
  NO_FIGURE,
  PageHead,
  PageState,
  say,
  useLanguage,
  useMay,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { publicationsQuery } from '../../queries/publication-queries.ts'
import { Calendar } from './calendar.tsx'
import { NewPublication } from './new-publication.tsx'
import { StatusMark } from './status-mark.tsx'
import { publicationWords } from './words.ts'
import './publications.css'

const route = getRouteApi('/frame/publications')

/** What has been published, what is being written, and what comes when? */
export function PublicationsPage() {
  const t = useWords(publicationWords)
  const may = useMay()
  const { tab, discarded = false } = route.useSearch()
  const [drafting, setDrafting] = useState(false)
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {may('indicators.publication.draft') && tab === undefined && !drafting && (
              <Button type="primary" onClick={() => setDrafting(true)}>
                {t('draftNew')}
              </Button>
            )}
            <a href="/public" target="_blank" rel="noreferrer">
              {t('publicPage')} ↗
            </a>
            <ExportLinks
              path={tab === 'calendar' ? '/release-calendar' : '/publications'}
              query={discarded && tab === undefined ? { discarded: 'true' } : {}}
            />
          </>
        }
      />
      <nav className="page-tabs" aria-label={t('tabs')}>
        <Link
          to="/publications"
          search={discarded ? { discarded } : {}}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {t('tabReports')}
        </Link>
        <Link to="/publications" search={{ tab: 'calendar' }} activeOptions={{ exact: true, includeSearch: true }}>
          {t('tabCalendar')}
        </Link>
      </nav>
      {tab === 'calendar' ? (
        <Calendar />
      ) : (
        <>
          {drafting && <NewPublication onClose={() => setDrafting(false)} />}
          <Publications discarded={discarded} />
        </>
      )}
    </div>
  )
}

function Publications({ discarded }: { discarded: boolean }) {
  const t = useWords(publicationWords)
  const navigate = route.useNavigate()
  const publications = useQuery({ ...publicationsQuery({ discarded }), staleTime: 0 })
  return (
    <>
      <label className="publication-check">
        <input
          type="checkbox"
          checked={discarded}
          onChange={(event) => {
            void navigate({ search: event.target.checked ? { discarded: true } : {}, replace: true })
          }}
        />
        <span>{t('withDiscarded')}</span>
      </label>
      <PageState query={publications}>{(list) => <PublicationTable publications={list} />}</PageState>
    </>
  )
}

function PublicationTable({ publications }: { publications: readonly PublicationSummary[] }) {
  const t = useWords(publicationWords)
  const language = useLanguage()
  if (publications.length === 0) return <Empty>{t('none')}</Empty>
  const day = (text: string | undefined) => (text === undefined ? NO_FIGURE : formatDay(text, language))
  const columns: Column<PublicationSummary>[] = [
    {
      key: 'title',
      title: t('name'),
      head: true,
      show: ({ id, title, invented }) => (
        <>
          <Link to="/publications/$publication" params={{ publication: id }}>
            {say(title, language)}
          </Link>
          {invented && <InventedMark />}
        </>
      ),
      sort: ({ title }) => say(title, language),
    },
    { key: 'kind', tight: true, title: t('kind'), show: ({ kind }) => t(kind), sort: ({ kind }) => t(kind) },
    {
      key: 'status',
      tight: true,
      title: t('status'),
      show: ({ status }) => <StatusMark status={status} />,
      sort: ({ status }) => status,
    },
    {
      key: 'edition',
      title: t('edition'),
      align: 'end',
      show: ({ edition }) => edition,
      sort: ({ edition }) => edition,
    },
    { key: 'asOf', tight: true, title: t('asOf'), show: ({ asOf }) => day(asOf), sort: ({ asOf }) => asOf },
    {
      key: 'planned',
      tight: true,
      title: t('planned'),
      show: ({ plannedOn }) => day(plannedOn),
      sort: ({ plannedOn }) => plannedOn,
    },
    {
      key: 'released',
      tight: true,
      title: t('released'),
      show: ({ releasedOn }) => day(releasedOn),
      sort: ({ releasedOn }) => releasedOn,
    },
  ]
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={publications}
      keyOf={({ id }) => id}
      searchText={({ title, period }) => `${say(title, language)} ${period}`}
    />
  )
}

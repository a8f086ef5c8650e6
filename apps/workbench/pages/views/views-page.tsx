import type { RecordView } from '@kangcheng/records/contract'
import {
  type Column,
  DataTable,
  Empty,
  formatMoment,
  PageHead,
  PageState,
  useLanguage,
  useMay,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { viewsQuery } from './view-queries.ts'
import { viewWords } from './words.ts'
import './views.css'

/** Which tables do we make of the records? */
export function ViewsPage() {
  const t = useWords(viewWords)
  const views = useQuery(viewsQuery)
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          useMay()('records.view.run') && (
            <Link to="/data/views/new" className="view-new">
              ＋ {t('newView')}
            </Link>
          )
        }
      />
      <PageState query={views}>
        {(all) => (all.length === 0 ? <Empty>{t('none')}</Empty> : <ViewTable views={all} />)}
      </PageState>
    </div>
  )
}

function ViewTable({ views }: { views: readonly RecordView[] }) {
  const t = useWords(viewWords)
  const language = useLanguage()
  const columns: Column<RecordView>[] = [
    {
      key: 'title',
      head: true,
      title: t('name'),
      show: ({ code, title }) => (
        <>
          <Link to="/data/views/$view" params={{ view: code }}>
            {title}
          </Link>
          <span className="view-code">{code}</span>
        </>
      ),
      sort: ({ title }) => title,
    },
    {
      key: 'resource',
      tight: true,
      title: t('resource'),
      show: ({ resource }) => resource,
      sort: ({ resource }) => resource,
    },
    { key: 'version', tight: true, align: 'end', title: t('version'), show: ({ version }) => version },
    {
      key: 'savedAt',
      tight: true,
      title: t('savedAt'),
      show: ({ savedAt }) => <time dateTime={savedAt}>{formatMoment(savedAt, language)}</time>,
      sort: ({ savedAt }) => savedAt,
    },
    { key: 'savedBy', title: t('savedBy'), show: ({ savedBy }) => savedBy },
  ]
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={views}
      keyOf={({ code }) => code}
      searchText={({ code, title, resource }) => `${code} ${title} ${resource}`}
    />
  )
}

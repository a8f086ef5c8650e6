import type { DraftSummary } from '@kangcheng/indicators/contract'
import {
  type Column,
  DataTable,
  Empty,
  ExportLinks,
  formatMoment,
  PageHead,
  PageState,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { draftsQuery } from './draft-queries.ts'
import { UploadBox } from './upload-box.tsx'
import { importWords } from './words.ts'
import './imports.css'

/** Which document shall become a plan? */
export function ImportsPage() {
  const t = useWords(importWords)
  const drafts = useQuery({ ...draftsQuery, staleTime: 0 })
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      <UploadBox />
      <div className="spread">
        <h2>{t('drafts')}</h2>
        {drafts.data !== undefined && drafts.data.length > 0 && <ExportLinks path="/plan-drafts" />}
      </div>
      <PageState query={drafts}>
        {(list) => (list.length === 0 ? <Empty>{t('noDrafts')}</Empty> : <DraftTable drafts={list} />)}
      </PageState>
    </div>
  )
}

function DraftTable({ drafts }: { drafts: readonly DraftSummary[] }) {
  const t = useWords(importWords)
  const language = useLanguage()
  const columns: Column<DraftSummary>[] = [
    {
      key: 'plan',
      title: t('plan'),
      head: true,
      sort: ({ title }) => title,
      show: ({ id, title }) => (
        <Link to="/imports/$draft" params={{ draft: id }}>
          {title}
        </Link>
      ),
    },
    { key: 'file', title: t('file'), show: ({ fileName }) => fileName, sort: ({ fileName }) => fileName },
    { key: 'doubts', title: t('doubts'), align: 'end', show: ({ doubts }) => doubts, sort: ({ doubts }) => doubts },
    { key: 'state', title: t('state'), show: ({ state }) => t(state), sort: ({ state }) => t(state) },
    {
      key: 'created',
      title: t('created'),
      show: ({ createdAt }) => formatMoment(createdAt, language),
      sort: ({ createdAt }) => createdAt,
    },
  ]
  return <DataTable caption={t('drafts')} columns={columns} rows={drafts} keyOf={({ id }) => id} />
}

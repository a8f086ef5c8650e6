import type { LeftOut, StoredDraft } from '@kangcheng/indicators/contract'
import { Empty, PageHead, PageState, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { FindingList } from '../findings/finding-list.tsx'
import { TaskTree } from '../tasks/task-tree-view.tsx'
import { draftQuery, isConflict, useCorrection } from './draft-queries.ts'
import { HeadForm } from './head-form.tsx'
import { ReviewGrid } from './review-grid.tsx'
import { ReviewProgress } from './review-progress.tsx'
import { importWords } from './words.ts'
import './imports.css'

const route = getRouteApi('/frame/imports/$draft')
const TABS = ['rows', 'tasks', 'findings'] as const

/** Was the document read rightly? */
export function ReviewPage() {
  const { draft: id } = route.useParams()
  const draft = useQuery(draftQuery(id))
  const t = useWords(importWords)
  return (
    <PageState query={draft} title={t('title')}>
      {(stored) => <Review stored={stored} />}
    </PageState>
  )
}

/** Changes with the head only, so that a corrected row does not undo what is being typed there. */
function headKey({ title, code, region, period }: StoredDraft['draft']): string {
  return [title, code, region, period.from, period.to].join('/')
}

function Review({ stored }: { stored: StoredDraft }) {
  const t = useWords(importWords)
  const correction = useCorrection(stored.id)
  const indicatorName = (code: string) => draft.rows.find((row) => row.code === code)?.name.reading ?? code
  const [tab, setTab] = useState<(typeof TABS)[number]>('rows')
  const { draft } = stored
  const open = stored.state === 'open'
  const titles = {
    rows: t('tabRows', { count: draft.rows.filter((row) => !row.removed).length }),
    tasks: t('tabTasks', { count: draft.tasks.length }),
    findings: t('tabFindings', { count: draft.findings.length }),
  }
  return (
    <div className="stack">
      <PageHead
        above={
          <nav className="trail">
            <Link to="/imports">← {t('back')}</Link>
          </nav>
        }
        title={draft.title}
        titleLanguage="zh-CN"
        lead={
          <>
            <span>{draft.file.name}</span>
            <span>
              {t('source', {
                format: draft.file.format.toUpperCase(),
                size: Math.ceil(draft.file.bytes / 1024),
                encoding: draft.file.encoding ?? 'UTF-8',
              })}
            </span>
          </>
        }
      />
      {!open && <p className="note warning">{t('closed')}</p>}
      {open && <ReviewProgress stored={stored} />}
      {draft.leftOut && <LeftOutNote leftOut={draft.leftOut} />}
      {correction.error &&
        (isConflict(correction.error) ? (
          <p className="note warning" role="alert">
            {t('conflict')}
          </p>
        ) : (
          <ProblemNote problem={correction.error} />
        ))}
      <HeadForm key={headKey(draft)} stored={stored} correction={correction} disabled={!open} />
      <div className="page-tabs" role="tablist">
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={tab === name}
            aria-controls="tab-panel"
            onClick={() => setTab(name)}
          >
            {titles[name]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`} className="stack">
        {tab === 'rows' && <ReviewGrid stored={stored} correction={correction} disabled={!open} />}
        {tab === 'tasks' &&
          (draft.tasks.length === 0 ? (
            <Empty>{t('noTasks')}</Empty>
          ) : (
            <TaskTree
              tasks={draft.tasks}
              searchText={({ indicators = [] }) => indicators.map(indicatorName).join(' ')}
              showTitle={({ title }) => title}
              showMore={({ indicators = [] }) =>
                indicators.length > 0 && (
                  <span className="task-links soft">{indicators.map(indicatorName).join('、')}</span>
                )
              }
            />
          ))}
        {tab === 'findings' &&
          (draft.findings.length === 0 ? <Empty>{t('noFindings')}</Empty> : <FindingList findings={draft.findings} />)}
      </div>
    </div>
  )
}

/** What of a document that is too long did not come into the draft. */
function LeftOutNote({ leftOut }: { leftOut: LeftOut }) {
  const t = useWords(importWords)
  const kinds = ['rows', 'lines', 'tasks', 'findings'] as const
  const what = kinds.filter((kind) => leftOut[kind] > 0).map((kind) => t(`leftOut_${kind}`, { count: leftOut[kind] }))
  return <p className="note warning">{t('leftOut', { what: what.join(t('and')) })}</p>
}

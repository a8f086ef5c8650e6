import type { PublicationPage as Page, SectionCode } from '@kangcheng/indicators/contract'
import {
  formatDay,
  InventedMark,
  PageHead,
  PageState,
  ProblemNote,
  say,
  useLanguage,
  useMay,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useBlocker } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { publicationQuery } from '../../queries/publication-queries.ts'
import { ChangedFigures } from './changed-figures.tsx'
import { Disclosing } from './disclosing.tsx'
import { Files } from './files.tsx'
import { History } from './history.tsx'
import { Preview } from './preview.tsx'
import { SectionEditor } from './section-editor.tsx'
import { StatusMark } from './status-mark.tsx'
import { Steps } from './steps.tsx'
import { useActing } from './use-acting.ts'
import { publicationWords } from './words.ts'
import './publications.css'

const route = getRouteApi('/frame/publications/$publication')

/** What does the report say, is it still true, and what is to be done with it? */
export function PublicationPage() {
  const t = useWords(publicationWords)
  const { publication: id } = route.useParams()
  const page = useQuery({ ...publicationQuery(id), staleTime: 0 })
  return (
    <PageState query={page} title={t('title')}>
      {(data) => <OpenPublication key={id} page={data} />}
    </PageState>
  )
}

function OpenPublication({ page }: { page: Page }) {
  const t = useWords(publicationWords)
  const language = useLanguage()
  const may = useMay()
  const acting = useActing(page.publication.id)
  const [unsaved, setUnsaved] = useState<ReadonlySet<SectionCode>>(new Set())
  const { publication, title, plannedOn } = page
  const { content, status, edition } = publication
  const editing = status === 'draft' && may('indicators.publication.draft')
  useBlocker({
    disabled: unsaved.size === 0,
    enableBeforeUnload: unsaved.size > 0,
    shouldBlockFn: () => !window.confirm(t('leaveSure', { count: unsaved.size })),
  })
  const note = useCallback(
    (section: SectionCode, isUnsaved: boolean) =>
      setUnsaved((before) => {
        if (before.has(section) === isUnsaved) return before
        const next = new Set(before)
        if (isUnsaved) next.add(section)
        else next.delete(section)
        return next
      }),
    [],
  )
  return (
    <div className="stack publication-page">
      <PageHead
        above={
          <nav className="trail">
            <Link to="/publications">← {t('back')}</Link>
          </nav>
        }
        title={say(title, language)}
        lead={
          <>
            <StatusMark status={status} />
            <span>{t('editionOf', { edition })}</span>
            <span>{t('asOfDay', { day: formatDay(content.asOf, language) })}</span>
            {plannedOn !== undefined && <span>{t('plannedOn', { day: formatDay(plannedOn, language) })}</span>}
            {content.invented && <InventedMark />}
          </>
        }
      />
      {publication.changes !== undefined && <p className="note">{t('changes', { changes: publication.changes })}</p>}
      <Steps page={page} acting={acting} blocked={unsaved.size > 0} />
      {page.disclosing > 0 && (
        <Disclosing count={page.disclosing} acting={acting} editing={editing && unsaved.size === 0} />
      )}
      {page.changed.length > 0 && status !== 'withdrawn' && status !== 'discarded' && (
        <ChangedFigures page={page} acting={acting} editing={editing && unsaved.size === 0} />
      )}
      {acting.error && acting.variables?.act === 'write' && <ProblemNote problem={acting.error} />}
      <div className="publication-desk">
        <section className="stack" aria-labelledby="publication-sections">
          <h2 id="publication-sections">{t('sections')}</h2>
          {content.sections.map((section) => (
            <SectionEditor
              key={section.code}
              section={section}
              office={publication.office[section.code] ?? {}}
              languages={publication.languages}
              editing={editing}
              acting={acting}
              onUnsaved={note}
            />
          ))}
        </section>
        <Preview page={page} />
      </div>
      <Files page={page} />
      <History page={page} />
    </div>
  )
}

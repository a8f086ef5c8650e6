import { type Column, DataTable, Empty, PageState, ProblemNote, useLanguage, useWords } from '@kangcheng/web-kit'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { Pairs } from '../../../fhir/ask-fhir.ts'
import { patientReference } from '../../../fhir/patient.ts'
import { type Bundle, entriesOf, listAt, type Resource, textAt } from '../../../fhir/resource.ts'
import { dateOf, dateText, resourceTitle } from '../../../fhir/show-value.ts'
import { typeName } from '../../../fhir/type-names.ts'
import { searchQuery } from '../queries.ts'
import { ReferenceLink } from '../record-links.tsx'
import { updatedColumn } from '../updated-column.ts'
import { PageExports } from './page-exports.tsx'
import { builderWords } from './words.ts'

/** What was found, a page at a time; pages once seen stay for the way back. */
export function SearchResults({ type, pairs }: { type: string; pairs: Pairs }) {
  const t = useWords(builderWords)
  const found = useInfiniteQuery(searchQuery(type, pairs))
  const [place, setPlace] = useState(0)
  return (
    <div className="stack">
      <PageState query={found}>
        {({ pages }) => {
          const page = pages[place] ?? pages.at(-1) ?? {}
          const last = place >= pages.length - 1
          const next = async () => {
            if (!last || (await found.fetchNextPage()).isSuccess) setPlace(place + 1)
          }
          return (
            <>
              <Warnings page={page} />
              {entriesOf(page).length === 0 && place === 0 ? (
                <Empty>{t('none')}</Empty>
              ) : (
                <>
                  <FoundTable page={page} place={place} />
                  {(place > 0 || !last || found.hasNextPage) && (
                    <nav className="line" aria-label={t('paging')}>
                      <Button size="small" disabled={place === 0} onClick={() => setPlace(place - 1)}>
                        {t('previous')}
                      </Button>
                      <Button
                        size="small"
                        disabled={(last && !found.hasNextPage) || found.isFetchingNextPage}
                        onClick={() => void next()}
                      >
                        {t(found.isFetchingNextPage ? 'loading' : 'next')}
                      </Button>
                    </nav>
                  )}
                  {last && found.isFetchNextPageError && (
                    <ProblemNote problem={found.error} onRetry={() => void next()} />
                  )}
                </>
              )}
            </>
          )
        }}
      </PageState>
    </div>
  )
}

/** What the server did not do as it was asked. */
function Warnings({ page }: { page: Bundle }) {
  const told = new Set(
    entriesOf(page, 'outcome').flatMap((outcome) =>
      listAt(outcome, 'issue').map((issue) => textAt(issue, 'diagnostics') ?? ''),
    ),
  )
  return told.size === 0 ? null : (
    <ul className="note warning">
      {[...told].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

function FoundTable({ page, place }: { page: Bundle; place: number }) {
  const t = useWords(builderWords)
  const language = useLanguage()
  const matches = entriesOf(page)
  const included = new Set(entriesOf(page, 'include'))
  const rows = [...matches, ...included]
  const columns: Column<Resource>[] = [
    {
      key: 'resource',
      title: t('resource'),
      head: true,
      show: ({ resourceType, id = '' }) => (
        <>
          <Link to="/records/resources/$type/$id" params={{ type: resourceType, id }}>
            {typeName(resourceType, language)}
          </Link>
          <code className="found-id soft small">{id}</code>
        </>
      ),
      sort: ({ resourceType, id }) => `${resourceType} ${id}`,
    },
    {
      key: 'about',
      title: t('about'),
      show: (resource) => (
        <>
          {resourceTitle(resource, language)}
          {included.has(resource) && (
            <span className="record-mark" data-look="soft">
              {t('included')}
            </span>
          )}
        </>
      ),
      sort: (resource) => resourceTitle(resource, language),
    },
    {
      key: 'patient',
      title: t('patient'),
      show: (resource) => <ReferenceLink reference={patientReference(resource)} />,
    },
    {
      key: 'date',
      title: t('date'),
      tight: true,
      show: (resource) => dateText(dateOf(resource) ?? '', language),
      sort: (resource) => dateOf(resource),
    },
    { key: 'version', title: t('version'), align: 'end', show: ({ meta }) => meta?.versionId },
    updatedColumn(t('updated'), language),
  ]
  return (
    <DataTable
      caption={t('results')}
      columns={columns}
      rows={rows}
      keyOf={({ resourceType, id }) => `${resourceType}/${id}`}
      pageSize={2_000}
      partial
      tools={
        <>
          <PageExports
            key={place}
            bundle={page}
            resources={rows}
            name={`${matches[0]?.resourceType ?? 'FHIR'}-${place + 1}`}
          />
          <span className="soft">
            {page.total === undefined
              ? t('page', { page: place + 1 })
              : t('pageTotal', { page: place + 1, total: page.total })}
          </span>
        </>
      }
    />
  )
}

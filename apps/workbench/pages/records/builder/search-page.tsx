import { Empty, Loading, PageHead, useWords } from '@kangcheng/web-kit'
import { useQueryClient } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { OpenAddress } from '../open-address.tsx'
import { searchQuery } from '../queries.ts'
import { RecordTabs } from '../record-tabs.tsx'
import { AddressLine } from './address-line.tsx'
import { addressOf, hashOf, pairsOfSearch, searchOfHash } from './criteria.ts'
import { CriteriaForm } from './criteria-form.tsx'
import { SearchResults } from './search-results.tsx'
import { useBuilt } from './use-built.ts'
import { useParameters } from './use-parameters.ts'
import { builderWords } from './words.ts'
import '../records.css'
import './builder.css'

/** Which resources fit these criteria? */
export function SearchPage() {
  const t = useWords(builderWords)
  const { parameters, kindOf, pending } = useParameters()
  const { search, asked, build } = useBuilt()
  const hash = useLocation({ select: (location) => location.hash })
  const navigate = useNavigate({ from: '/records/search' })
  const queries = useQueryClient()
  const seen = useRef<string>(undefined)
  // An address that was opened counts for more than what was in hand, unless it is the search that was sent last.
  useEffect(() => {
    if (pending || hash === seen.current) return
    seen.current = hash
    const opened = searchOfHash(hash, kindOf)
    if (opened !== undefined && (asked === undefined || hash !== hashOf(asked))) build(opened, true)
  })
  const run = () => {
    seen.current = hashOf(search)
    build(search, true)
    // Who asks again wants to know what is there now.
    void queries.invalidateQueries({ queryKey: searchQuery(search.type, pairsOfSearch(search)).queryKey })
    void navigate({ hash: seen.current, replace: true, resetScroll: false, hashScrollIntoView: false })
  }
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      <RecordTabs />
      {pending ? (
        <Loading />
      ) : (
        <>
          <div className="card stack">
            <CriteriaForm search={search} parameters={parameters} onChange={(changed) => build(changed)} onRun={run} />
            <AddressLine search={search} />
          </div>
          {asked === undefined ? (
            <Empty>{t('start')}</Empty>
          ) : (
            <SearchResults key={addressOf(asked)} type={asked.type} pairs={pairsOfSearch(asked)} />
          )}
        </>
      )}
      <div className="card">
        <OpenAddress />
      </div>
    </div>
  )
}

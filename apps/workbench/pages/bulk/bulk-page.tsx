import { PageHead, useMay, useWords } from '@kangcheng/web-kit'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Exports } from './exports.tsx'
import { Imports } from './imports.tsx'
import { bulkParts } from './parts.ts'
import { bulkWords } from './words.ts'
import './bulk.css'

const route = getRouteApi('/frame/data/bulk')

/** What leaves as a whole, what comes in as a whole, and how far it is. */
export function BulkPage() {
  const t = useWords(bulkWords)
  const { tab } = route.useSearch()
  const { open, shown } = bulkParts(useMay(), tab)
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      <nav className="page-tabs" aria-label={t('parts')}>
        {open.map((part) => (
          <Link
            key={part.name}
            to="/data/bulk"
            search={part.tab === undefined ? {} : { tab: part.tab }}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={part === shown ? 'page' : undefined}
          >
            {t(part.name)}
          </Link>
        ))}
      </nav>
      {shown?.name === 'exports' && <Exports />}
      {shown?.name === 'imports' && <Imports />}
    </div>
  )
}

import { PageHead, useMay, useWords } from '@kangcheng/web-kit'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Exports } from './exports.tsx'
import { Imports } from './imports.tsx'
import { bulkWords } from './words.ts'
import './bulk.css'

const route = getRouteApi('/frame/data/bulk')

/** What leaves as a whole, what comes in as a whole, and how far it is. */
export function BulkPage() {
  const t = useWords(bulkWords)
  const may = useMay()
  const { tab } = route.useSearch()
  const isImport = tab === 'import' || !may('records.bulk.export')
  const tabLink = (to: { tab?: 'import' }, words: string, current: boolean) => (
    <Link
      to="/data/bulk"
      search={to}
      className="bulk-tab"
      activeOptions={{ exact: true, includeSearch: true }}
      aria-current={current ? 'page' : undefined}
    >
      {words}
    </Link>
  )
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      <nav className="bulk-tabs" aria-label={t('parts')}>
        {may('records.bulk.export') && tabLink({}, t('exports'), !isImport)}
        {may('records.bulk.import') && tabLink({ tab: 'import' }, t('imports'), isImport)}
      </nav>
      {isImport ? may('records.bulk.import') && <Imports /> : <Exports />}
    </div>
  )
}

import { PageHead, useMay, useWords } from '@kangcheng/web-kit'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Profiles } from './profiles.tsx'
import type { TerminologySearch } from './search.ts'
import { TerminologyImport } from './terminology-import.tsx'
import { TerminologyList } from './terminology-list.tsx'
import { terminologyWords } from './words.ts'
import './terminology.css'

const route = getRouteApi('/frame/data/terminology')

/** Which codes do we know, and what do we ask of data? */
export function TerminologyPage() {
  const t = useWords(terminologyWords)
  const may = useMay()
  const search = route.useSearch()
  const { tab } = search
  const tabLink = (to: TerminologySearch, words: string) => (
    <Link
      to="/data/terminology"
      search={to}
      activeOptions={{ exact: true, includeSearch: true }}
      aria-current={to.tab === tab ? 'page' : undefined}
    >
      {words}
    </Link>
  )
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      <nav className="page-tabs" aria-label={t('parts')}>
        {tabLink({}, t('lists'))}
        {may('records.terminology.import') && tabLink({ tab: 'import' }, t('importTab'))}
        {tabLink({ tab: 'profiles' }, t('profiles'))}
      </nav>
      {tab === 'profiles' ? (
        <Profiles />
      ) : tab === 'import' && may('records.terminology.import') ? (
        <TerminologyImport />
      ) : (
        <TerminologyList search={search} />
      )}
    </div>
  )
}

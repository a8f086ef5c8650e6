import { cityDay, PageHead, useWords } from '@kangcheng/web-kit'
import { getRouteApi, Link } from '@tanstack/react-router'
import { CasesPart } from './cases-part.tsx'
import { FiguresPart } from './figures-part.tsx'
import { ItemsPart } from './items-part.tsx'
import { periodOf } from './search.ts'
import { recognitionWords } from './words.ts'
import './recognition.css'

/** The parts of the page as its address names them. */
const PARTS = [
  { part: undefined, name: 'figures' },
  { part: 'cases', name: 'cases' },
  { part: 'items', name: 'items' },
] as const

const route = getRouteApi('/frame/data/recognition')

/** Which hospital refuses whose results, and why? */
export function RecognitionPage() {
  const t = useWords(recognitionWords)
  const search = route.useSearch()
  const today = cityDay(new Date())
  const period = periodOf(search, today)
  const { from, to } = search
  const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      <nav className="page-tabs" aria-label={t('parts')}>
        {PARTS.map(({ part, name }) => (
          <Link
            key={name}
            to="/data/recognition"
            search={part === undefined ? days : { ...days, part }}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={search.part === part ? 'page' : undefined}
          >
            {t(name)}
          </Link>
        ))}
      </nav>
      {search.part === undefined && <FiguresPart search={search} period={period} />}
      {search.part === 'cases' && <CasesPart search={search} period={period} />}
      {search.part === 'items' && <ItemsPart search={search} day={search.day ?? today} />}
    </div>
  )
}

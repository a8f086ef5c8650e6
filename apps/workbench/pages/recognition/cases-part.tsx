import type { RecognitionNames } from '@kangcheng/exchange/contract'
import { Choice, Empty, ExportLinks, formatPeriod, PageState, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CasesTable } from './cases-table.tsx'
import type { Period } from './figures-part.tsx'
import { PeriodFields, useAsking } from './period-fields.tsx'
import { casesQuery } from './recognition-queries.ts'
import { nameIn } from './row-names.ts'
import { narrowingOf, type RecognitionSearch, STATES } from './search.ts'
import { recognitionWords } from './words.ts'

/** The cases behind a figure. */
export function CasesPart({ search, period }: { search: RecognitionSearch; period: Period }) {
  const t = useWords(recognitionWords)
  const language = useLanguage()
  const ask = useAsking(search)
  const narrowing = narrowingOf(search)
  const cases = useQuery(casesQuery({ ...period, ...narrowing }))
  return (
    <>
      <div className="spread">
        <div className="line">
          <PeriodFields search={search} period={period} />
          <Choice
            label={t('state')}
            withAll
            value={search.state ?? ''}
            options={STATES.map((state) => ({ value: state, label: t(state) }))}
            onChange={(state) => ask({ state, ...(state === 'refused' ? {} : { reason: undefined }) })}
          />
          {cases.data && <NameFilters search={search} names={cases.data.names} />}
          {search.month !== undefined && <span>{formatPeriod(search.month, language)}</span>}
          {Object.keys(narrowing).length > 0 && (
            <Link to="/data/recognition" search={{ part: 'cases', ...period }}>
              {t('clear')}
            </Link>
          )}
        </div>
        <ExportLinks path="/exchange/recognition/cases" query={{ ...period, ...narrowing }} />
      </div>
      <PageState query={cases}>
        {(found) => (found.rows.length === 0 ? <Empty>{t('noCases')}</Empty> : <CasesTable found={found} />)}
      </PageState>
    </>
  )
}

const NAMED = [
  ['organisation', 'organisations'],
  ['institution', 'organisations'],
  ['item', 'items'],
  ['reason', 'reasons'],
] as const

/** Filters whose choices are what the cases found are about, and what is chosen already. */
function NameFilters({ search, names }: { search: RecognitionSearch; names: RecognitionNames }) {
  const t = useWords(recognitionWords)
  const language = useLanguage()
  const ask = useAsking(search)
  return NAMED.map(([filter, kind]) => {
    const chosen = search[filter]
    const codes = new Set([...Object.keys(names[kind]), ...(chosen === undefined ? [] : [chosen])])
    return (
      <Choice
        key={filter}
        label={t(filter)}
        withAll
        value={chosen ?? ''}
        options={[...codes].map((code) => ({ value: code, label: nameIn(names, kind, code, language) }))}
        onChange={(code) => ask({ [filter]: code })}
      />
    )
  })
}

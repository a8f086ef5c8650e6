import type { Appraisal, AppraisalSchemeSummary } from '@kangcheng/indicators/contract'
import {
  Choice,
  DayField,
  Empty,
  ExportLinks,
  formatDay,
  formatPeriod,
  InventedMark,
  PageHead,
  PageState,
  ProblemNote,
  say,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { appraisalQuery, appraisalSchemesQuery } from '../../queries/appraisal-queries.ts'
import { BulletinCard } from './bulletin-card.tsx'
import { Funnels } from './funnel-chart.tsx'
import { RankingTable } from './ranking-table.tsx'
import { SchemeNote } from './scheme-note.tsx'
import { ScoreChart } from './score-chart.tsx'
import type { RankingSearch } from './search.ts'
import { appraisalWords } from './words.ts'
import './appraisal.css'

const route = getRouteApi('/frame/appraisal')

/** Who has done how well, and is the difference more than chance? */
export function AppraisalPage() {
  const t = useWords(appraisalWords)
  const { scheme } = route.useSearch()
  const schemes = useQuery(appraisalSchemesQuery)
  return (
    <PageState query={schemes} title={t('title')}>
      {(list) => {
        const chosen = list.find(({ code }) => code === scheme) ?? list[0]
        return chosen ? <AppraisalOf schemes={list} chosen={chosen} /> : <NoSchemes />
      }}
    </PageState>
  )
}

function NoSchemes() {
  const t = useWords(appraisalWords)
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      <Empty>{t('noSchemes')}</Empty>
    </div>
  )
}

function AppraisalOf({
  schemes,
  chosen,
}: {
  schemes: readonly AppraisalSchemeSummary[]
  chosen: AppraisalSchemeSummary
}) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const { period, asOf } = route.useSearch()
  const appraisal = useQuery(appraisalQuery(chosen.code, { period, asOf }))
  const shown = appraisal.data
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={
          <>
            <span>{t('lead')}</span>
            {shown && <span>{t('asOfDay', { day: formatDay(shown.asOf, language) })}</span>}
            {shown?.invented && <InventedMark />}
          </>
        }
        actions={shown && <ExportLinks path={`/appraisals/${chosen.code}`} query={{ period, asOf }} />}
      />
      <Tools schemes={schemes} chosen={chosen} shown={shown} />
      {/* A day or a period that the scheme knows nothing of: the tools above stay to choose another. */}
      {appraisal.error ? (
        <ProblemNote problem={appraisal.error} onRetry={() => void appraisal.refetch()} />
      ) : (
        <PageState query={appraisal}>{(found) => <Ranking appraisal={found} />}</PageState>
      )}
    </div>
  )
}

function Tools(props: {
  schemes: readonly AppraisalSchemeSummary[]
  chosen: AppraisalSchemeSummary
  shown: Appraisal | undefined
}): ReactNode {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const navigate = useNavigate({ from: '/appraisal' })
  const search = route.useSearch()
  const { schemes, chosen, shown } = props
  const change = (changed: RankingSearch) => void navigate({ search: { ...search, ...changed }, replace: true })
  return (
    <div className="table-tools no-print">
      <Choice
        label={t('scheme')}
        value={chosen.code}
        options={schemes.map(({ code, name }) => ({ value: code, label: say(name, language) }))}
        onChange={(scheme) => change({ scheme, period: undefined })}
      />
      {shown && (
        <Choice
          label={t('period')}
          value={shown.period}
          options={shown.periods.map((code) => ({ value: code, label: formatPeriod(code, language) }))}
          onChange={(period) => change({ period })}
        />
      )}
      <DayField
        label={t('asOf')}
        value={search.asOf ?? shown?.asOf ?? ''}
        onChange={(asOf) => change({ asOf, period: undefined })}
      />
    </div>
  )
}

function Ranking({ appraisal }: { appraisal: Appraisal }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const period = formatPeriod(appraisal.period, language)
  return (
    <>
      <SchemeNote scheme={appraisal.scheme} />
      {appraisal.ranked === 0 && <p className="note warning">{t('noScores', { period })}</p>}
      <RankingTable appraisal={appraisal} />
      {appraisal.ranked > 0 && <ScoreChart appraisal={appraisal} />}
      {appraisal.scheme.units === 'region' && <Funnels appraisal={appraisal} />}
      <BulletinCard bulletin={appraisal.bulletin} />
    </>
  )
}

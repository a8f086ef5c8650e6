import type { IndexResult, PlanSummary } from '@kangcheng/indicators/contract'
import {
  Choice,
  Empty,
  ExportLinks,
  formatDay,
  formatNumber,
  InventedMark,
  type Language,
  PageHead,
  PageState,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { NotFound } from '../../frame/route-problem.tsx'
import { HEALTHY_CITY_INDEX, indexQuery, planQuery, plansQuery } from '../../queries/plan-queries.ts'
import { DimensionTable } from './dimension-table.tsx'
import { Method } from './method.tsx'
import { indexWords } from './words.ts'
import './index.css'

const route = getRouteApi('/frame/plans/$plan/index')

/** What is the city's score, and what is it made of? */
export function IndexPage() {
  const t = useWords(indexWords)
  const { plan } = route.useParams()
  const plans = useQuery(plansQuery)
  return (
    <PageState query={plans} title={t('title')}>
      {(list) => {
        const found = list.find(({ code }) => code === plan)
        return found ? <IndexOf plan={found} /> : <NotFound />
      }}
    </PageState>
  )
}

function IndexOf({ plan }: { plan: PlanSummary }) {
  const t = useWords(indexWords)
  const navigate = useNavigate({ from: '/plans/$plan/index' })
  const { from, to } = plan.period
  const years = Array.from({ length: to - from + 2 }, (_, step) => to - step)
  // The last full year of the plan is the last one that can be counted; an earlier one can be chosen.
  const { year = to - 1 } = route.useSearch()
  const index = useQuery(indexQuery(plan.region, year))
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <ExportLinks path={`/indices/${HEALTHY_CITY_INDEX}`} query={{ region: plan.region, year: String(year) }} />
        }
      />
      <div className="table-tools no-print">
        <Choice
          label={t('year')}
          value={String(year)}
          options={years.map((value) => ({ value: String(value), label: String(value) }))}
          onChange={(value) => void navigate({ search: { year: Number(value) }, replace: true })}
        />
      </div>
      <PageState query={index}>{(result) => <Arithmetic result={result} plan={plan.code} />}</PageState>
    </div>
  )
}

function Arithmetic({ result, plan }: { result: IndexResult; plan: string }) {
  const t = useWords(indexWords)
  const language = useLanguage()
  const { data } = useQuery(planQuery(plan))
  const inPlan = useMemo(() => new Set(data?.indicators.map(({ code }) => code)), [data])
  const nameIn = ({ name, nameEn }: { name: string; nameEn?: string }) => (language === 'en' ? (nameEn ?? name) : name)
  const stated = result.dimensions.some(({ indicators }) => indicators.some(({ figure }) => figure !== undefined))
  if (!stated) return <Empty>{t('noFigures', { year: result.year })}</Empty>
  return (
    <>
      <Total result={result} nameIn={nameIn} />
      <Method result={result} />
      {result.dimensions.map((dimension) => (
        <section key={dimension.code} id={dimension.code} className="card stack pinned index-lines">
          <div className="spread">
            <h2>
              {nameIn(dimension)} · {scoreText(dimension.score, language) ?? t('notCalculable')}
            </h2>
            <span className="soft">{t('coverage', { share: shareText(dimension.coverage, language) })}</span>
          </div>
          <DimensionTable
            dimension={dimension}
            name={nameIn(dimension)}
            plan={plan}
            inPlan={inPlan}
            minimumCoverage={result.minimumCoverage}
          />
        </section>
      ))}
      {result.invented && <p className="soft">{t('legend')}</p>}
    </>
  )
}

type Named = { name: string; nameEn?: string }

/** The score, what it rests on, and the sub-indices with their weights. */
function Total({ result, nameIn }: { result: IndexResult; nameIn: (named: Named) => string }) {
  const t = useWords(indexWords)
  const language = useLanguage()
  const { score, coverage, minimumCoverage } = result
  const region = language === 'en' ? (result.regionNameEn ?? result.regionName) : result.regionName
  return (
    <section className="card index-total" aria-label={t('score')}>
      <div className="index-head">
        <p className="line soft">
          <span>{[t('score'), result.year, region].join(' · ')}</span>
          {result.invented && <InventedMark />}
        </p>
        {score === undefined ? (
          <p>
            <strong className="index-absent">{t('notCalculable')}</strong>
          </p>
        ) : (
          <p>
            <strong className="index-score">{scoreText(score, language)}</strong>{' '}
            <span className="soft">{t('outOf')}</span>
          </p>
        )}
        {coverage < minimumCoverage ? (
          <p>{t('tooFew', { share: shareText(coverage, language), minimum: shareText(minimumCoverage, language) })}</p>
        ) : (
          <p className="soft">{t('coverage', { share: shareText(coverage, language) })}</p>
        )}
        <p className="soft">{t('method', { text: t(result.method) })}</p>
        <p className="soft">
          {nameIn(result)} · {t('version', { version: result.version })}
        </p>
        <p className="soft">{t('asOf', { day: formatDay(result.asOf, language) })}</p>
      </div>
      <ul className="index-bars">
        {result.dimensions.map((dimension) => (
          <li key={dimension.code}>
            <span>
              <a href={`#${dimension.code}`}>{nameIn(dimension)}</a>
              <span className="index-under">
                {t('weightOf', { weight: formatNumber(dimension.weight, { language, decimals: 4, fixed: true }) })}
              </span>
            </span>
            <span className="index-bar" aria-hidden="true">
              <span style={{ width: `${dimension.score ?? 0}%` }} />
            </span>
            <strong>{scoreText(dimension.score, language) ?? t('notCalculable')}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}

function scoreText(score: number | undefined, language: Language): string | undefined {
  return score === undefined ? undefined : formatNumber(score, { language, decimals: 1, fixed: true })
}

function shareText(share: number, language: Language): string {
  return formatNumber(share * 100, { language, unit: '%', decimals: 0 })
}

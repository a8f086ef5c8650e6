import type { IndexResult, PlanSummary } from '@kangcheng/indicators/contract'
import { Choice, formatNumber, PageHead, PageState, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { NotFound } from '../../frame/route-problem.tsx'
import { useRegionName } from '../../queries/names.ts'
import { indexQuery, plansQuery } from '../../queries/plan-queries.ts'
import { DimensionTable } from './dimension-table.tsx'
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
          <Choice
            label={t('year')}
            value={String(year)}
            options={years.map((value) => ({ value: String(value), label: String(value) }))}
            onChange={(value) => void navigate({ search: { year: Number(value) }, replace: true })}
          />
        }
      />
      <PageState query={index}>{(result) => <Arithmetic result={result} />}</PageState>
    </div>
  )
}

function Arithmetic({ result }: { result: IndexResult }) {
  const regionName = useRegionName()
  const t = useWords(indexWords)
  const language = useLanguage()
  const method = METHODS.find((known) => known === result.method)
  const show = (score: number | undefined) =>
    score === undefined ? t('notCalculable') : formatNumber(score, { language, decimals: 1, fixed: true })
  const name = ({ name, nameEn }: { name: string; nameEn?: string }) => (language === 'en' ? (nameEn ?? name) : name)
  return (
    <>
      <section className="card index-total">
        <div>
          <span className="soft">
            {t('score')} · {result.year} · {regionName(result.region)}
          </span>
          <p>
            <strong className="index-score">{show(result.score)}</strong> <span className="soft">{t('outOf')}</span>
          </p>
          <span className="soft">
            {t('method')}
            {language === 'zh' ? '：' : ': '}
            {method === undefined ? result.method : t(method)}
          </span>
        </div>
        <ul className="index-bars">
          {result.dimensions.map((dimension) => (
            <li key={dimension.code}>
              <a href={`#${dimension.code}`}>{name(dimension)}</a>
              <span className="index-bar" aria-hidden="true">
                <span style={{ width: `${dimension.score ?? 0}%` }} />
              </span>
              <strong>{show(dimension.score)}</strong>
            </li>
          ))}
        </ul>
      </section>
      {result.dimensions.map((dimension) => (
        <section key={dimension.code} id={dimension.code} className="card stack">
          <div className="spread">
            <h2>
              {name(dimension)} · {show(dimension.score)}
            </h2>
            <span className="soft">
              {t('coverage', { share: formatNumber(dimension.coverage * 100, { language, unit: '%', decimals: 0 }) })}
            </span>
          </div>
          <DimensionTable dimension={dimension} name={name(dimension)} />
        </section>
      ))}
    </>
  )
}

const METHODS = [
  'mean-of-expert-and-entropy',
  'product-of-expert-and-entropy',
  'expert',
  'expert-too-few-regions',
  'expert-regions-alike',
] as const

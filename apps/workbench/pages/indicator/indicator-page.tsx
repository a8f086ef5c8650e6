import type { IndicatorPage as Page } from '@kangcheng/indicators/contract'
import { ExportLinks, formatDay, InventedMark, PageHead, PageState, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useDepartmentName } from '../../queries/names.ts'
import { indicatorQuery } from '../../queries/plan-queries.ts'
import { FindingList } from '../findings/finding-list.tsx'
import { ComparisonChart } from './comparison-chart.tsx'
import { Definition } from './definition.tsx'
import { Discrepancies } from './discrepancies.tsx'
import { Revisions } from './revisions.tsx'
import { TrendChart } from './trend-chart.tsx'
import { VerdictPanel } from './verdict-panel.tsx'
import { indicatorWords } from './words.ts'
import './indicator.css'

const route = getRouteApi('/frame/plans/$plan/indicators/$code')

/** Why does this indicator stand where it stands? */
export function IndicatorPage() {
  const { plan, code } = route.useParams()
  const search = route.useSearch()
  const page = useQuery(indicatorQuery(plan, code, search))
  const t = useWords(indicatorWords)
  return (
    <PageState query={page} title={t('title')}>
      {(data) => <Indicator page={data} />}
    </PageState>
  )
}

function Indicator({ page }: { page: Page }) {
  const t = useWords(indicatorWords)
  const language = useLanguage()
  const search = route.useSearch()
  const departmentName = useDepartmentName()
  const { row, plan, definition } = page
  const name = language === 'en' ? (definition?.name.en ?? row.name) : row.name
  const invented = page.values.some((value) => value.provenance.invented) || page.series.some((point) => point.invented)
  const place = `/plans/${encodeURIComponent(plan.code)}/indicators/${encodeURIComponent(row.code)}`
  return (
    <div className="stack">
      <PageHead
        above={
          <nav aria-label={t('trail')} className="trail">
            <Link to="/plans/$plan" params={{ plan: plan.code }} search={search}>
              {plan.title}
            </Link>
          </nav>
        }
        title={name}
        titleLanguage={name === row.name ? 'zh-CN' : undefined}
        lead={
          <>
            <span>{t('asOf', { day: formatDay(page.asOf, language) })}</span>
            <span>
              {t('department')} {departmentName(row)}
            </span>
            {invented && <InventedMark />}
          </>
        }
        actions={<ExportLinks path={place} query={search} />}
      />
      <VerdictPanel page={page} />
      <div className="indicator-charts">
        <div className="stack">
          <TrendChart page={page} name={name} />
          <Definition page={page} />
        </div>
        {page.comparison.length > 1 && <ComparisonChart page={page} name={name} />}
      </div>
      {page.discrepancies.length > 0 && <Discrepancies page={page} />}
      {page.findings.length > 0 && (
        <section className="card stack">
          <h2>{t('findings')}</h2>
          <FindingList findings={page.findings} />
        </section>
      )}
      <Revisions page={page} />
    </div>
  )
}

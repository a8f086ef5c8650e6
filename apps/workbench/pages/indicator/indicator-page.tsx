import type { IndicatorPage as Page } from '@kangcheng/indicators/contract'
import {
  formatDay,
  InventedMark,
  PageHead,
  PageState,
  useLanguage,
  useMay,
  useSession,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useDepartmentName } from '../../queries/names.ts'
import { indicatorQuery } from '../../queries/plan-queries.ts'
import { FindingList } from '../findings/finding-list.tsx'
import { ComparisonChart } from './comparison-chart.tsx'
import { Definition } from './definition.tsx'
import { Discrepancies } from './discrepancies.tsx'
import { LateBackfill } from './late-backfill.tsx'
import { Recorder } from './record/recorder.tsx'
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
  const may = useMay()
  const session = useSession()
  const navigate = useNavigate({ from: '/plans/$plan/indicators/$code' })
  const [recording, setRecording] = useState(false)
  const { row, plan, definition } = page
  // For hiding only: a department states its own figures, the office of the plan those of all.
  const mayRecord =
    may('indicators.value.record') && (may('indicators.plan.enter') || session?.organisation.code === row.organisation)
  const name = language === 'en' ? (definition?.name.en ?? row.name) : row.name
  const invented = page.values.some((value) => value.provenance.invented) || page.series.some((point) => point.invented)
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
            <span>{t('department', { name: departmentName(row) })}</span>
            {invented && <InventedMark />}
          </>
        }
        actions={
          definition &&
          mayRecord && (
            <Button aria-expanded={recording} onClick={() => setRecording(!recording)}>
              {t('record')}
            </Button>
          )
        }
      />
      {definition && mayRecord && (
        <Recorder
          key={page.row.code}
          page={page}
          definition={definition}
          open={recording}
          onClose={() => setRecording(false)}
          onKept={(day) => {
            // A page of an earlier day would not show what has just been stated.
            if (day > page.asOf) void navigate({ search: ({ asOf: _, ...rest }) => rest, replace: true })
          }}
        />
      )}
      <LateBackfill page={page} />
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

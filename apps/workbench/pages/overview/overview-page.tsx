import type { PlanOverview } from '@kangcheng/indicators/contract'
import {
  ExportLinks,
  formatDay,
  InventedMark,
  PageHead,
  PageState,
  ProblemNote,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { overviewQuery } from '../../queries/plan-queries.ts'
import { arrangeRows } from './arrange.ts'
import { Filters } from './filters.tsx'
import { HeatMap } from './heat-map.tsx'
import type { OverviewSearch } from './search.ts'
import { VerdictChips } from './verdict-chips.tsx'
import { overviewWords } from './words.ts'
import './overview.css'

const route = getRouteApi('/frame/plans/$plan')

/** How does the plan stand, indicator by indicator and year by year? */
export function OverviewPage() {
  const t = useWords(overviewWords)
  const { plan } = route.useParams()
  const { asOf, region } = route.useSearch()
  const overview = useQuery(overviewQuery(plan, { asOf, region }))
  return (
    <PageState query={overview} title={t('title')}>
      {(data) => <Overview data={data} updating={overview.isPlaceholderData} problem={overview.error} />}
    </PageState>
  )
}

function Overview({ data, updating, problem }: { data: PlanOverview; updating: boolean; problem: Error | null }) {
  const t = useWords(overviewWords)
  const language = useLanguage()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/plans/$plan' })
  const change = (part: { [Key in keyof OverviewSearch]: OverviewSearch[Key] | undefined }) =>
    void navigate({ search: (old) => without({ ...old, ...part }), replace: true, resetScroll: false })
  const rows = useMemo(() => arrangeRows(data.rows, search), [data.rows, search])
  const { plan } = data
  return (
    <div className="stack" aria-busy={updating}>
      <PageHead
        title={plan.title}
        titleLanguage="zh-CN"
        lead={
          <>
            <span>{t('asOfDay', { day: formatDay(data.asOf, language) })}</span>
            {data.invented && <InventedMark />}
            {plan.findings > 0 && (
              <Link to="/plans/$plan/findings" params={{ plan: plan.code }}>
                {t('findings', { count: plan.findings })}
              </Link>
            )}
            {updating && <span role="status">{t('update')}</span>}
          </>
        }
        actions={
          <ExportLinks
            path={`/plans/${encodeURIComponent(plan.code)}/overview`}
            query={{ asOf: search.asOf, region: search.region }}
          />
        }
      />
      {problem && <ProblemNote problem={problem} />}
      <VerdictChips
        counts={data.counts}
        chosen={search.verdicts ?? []}
        onChange={(verdicts) => change({ verdicts: verdicts.length > 0 ? verdicts : undefined })}
      />
      <Filters data={data} search={search} shown={rows.length} onChange={change} />
      <HeatMap data={data} rows={rows} search={search} onSort={change} />
      <p className="soft">{t('legend')}</p>
    </div>
  )
}

/** The address carries only what is set. */
function without(search: { [Key in keyof OverviewSearch]: OverviewSearch[Key] | undefined }): OverviewSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== ''))
}

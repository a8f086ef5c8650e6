import type { RegionVerdicts } from '@kangcheng/indicators/contract'
import {
  DayField,
  Empty,
  ExportLinks,
  formatDay,
  InventedMark,
  PageHead,
  PageState,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { regionVerdictsQuery } from '../../queries/plan-queries.ts'
import { VerdictMatrix } from './verdict-matrix.tsx'
import { regionsWords } from './words.ts'
import './regions.css'

const route = getRouteApi('/frame/plans/$plan/regions')

/** Which region is behind, and in what? */
export function RegionsPage() {
  const t = useWords(regionsWords)
  const { plan } = route.useParams()
  const { asOf } = route.useSearch()
  const verdicts = useQuery(regionVerdictsQuery(plan, asOf))
  return (
    <PageState query={verdicts} title={t('title')}>
      {(found) => <Regions found={found} />}
    </PageState>
  )
}

function Regions({ found }: { found: RegionVerdicts }) {
  const t = useWords(regionsWords)
  const language = useLanguage()
  const navigate = useNavigate({ from: '/plans/$plan/regions' })
  const { asOf } = route.useSearch()
  const { code, period } = found.plan
  const day = (
    <DayField
      label={t('asOf')}
      value={asOf ?? found.asOf}
      min={`${period.from - 2}-01-01`}
      max={`${period.to + 2}-12-31`}
      onChange={(chosen) => void navigate({ search: chosen === undefined ? {} : { asOf: chosen }, replace: true })}
    />
  )
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={
          <>
            <span>{t('lead')}</span>
            <span>{t('asOfDay', { day: formatDay(found.asOf, language) })}</span>
            {found.invented && <InventedMark />}
          </>
        }
        actions={<ExportLinks path={`/plans/${encodeURIComponent(code)}/regions`} query={{ asOf }} />}
      />
      {found.indicators.length === 0 ? (
        <>
          {day}
          <Empty>{t('none')}</Empty>
        </>
      ) : (
        <VerdictMatrix found={found} tools={day} />
      )}
    </div>
  )
}

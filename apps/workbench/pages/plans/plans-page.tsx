import type { PlanSummary } from '@kangcheng/indicators/contract'
import { Empty, formatPeriod, PageHead, PageState, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRegionName } from '../../queries/names.ts'
import { plansQuery } from '../../queries/plan-queries.ts'
import { plansWords } from './words.ts'
import './plans.css'

/** Which plans are there? */
export function PlansPage() {
  const t = useWords(plansWords)
  const may = useMay()
  const plans = useQuery(plansQuery)
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={may('indicators.plan.enter') && <Link to="/imports">{t('import')}</Link>}
      />
      <PageState query={plans}>
        {(list) =>
          list.length === 0 ? (
            <Empty>{t(may('indicators.plan.enter') ? 'none' : 'noneForYou')}</Empty>
          ) : (
            <ul className="plan-list">
              {list.map((plan) => (
                <PlanCard key={plan.code} plan={plan} />
              ))}
            </ul>
          )
        }
      </PageState>
    </div>
  )
}

function PlanCard({ plan }: { plan: PlanSummary }) {
  const regionName = useRegionName()
  const t = useWords(plansWords)
  const language = useLanguage()
  const params = { plan: plan.code }
  return (
    <li className="card plan-card">
      <h2>
        <Link to="/plans/$plan" params={params}>
          {plan.title}
        </Link>
      </h2>
      <p className="soft line">
        <span>
          {t('period')} {formatPeriod(`${plan.period.from}/${plan.period.to}`, language)}
        </span>
        <span>
          {t('region')} {regionName(plan.region)}
        </span>
        <span>{t('version', { version: plan.version })}</span>
      </p>
      <dl className="plan-counts">
        <div>
          <dt>{t('indicators')}</dt>
          <dd>
            <Link to="/plans/$plan" params={params}>
              {plan.indicators}
            </Link>
          </dd>
        </div>
        <div>
          <dt>{t('tasks')}</dt>
          <dd>
            <Link to="/plans/$plan/tasks" params={params}>
              {plan.tasks}
            </Link>
          </dd>
        </div>
        <div>
          <dt>{t('findings')}</dt>
          <dd>
            <Link to="/plans/$plan/findings" params={params}>
              {plan.findings}
            </Link>
          </dd>
        </div>
      </dl>
    </li>
  )
}

import { Choice, cityDay, formatDay, say, useLanguage, useSession, useWords, VerdictMark } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useCurrentPlan } from '../../frame/current-plan.ts'
import { useIndicatorName } from '../../queries/names.ts'
import { evaluationQuery, plansQuery } from '../../queries/plan-queries.ts'
import { verdictChanges } from './changes.ts'
import { HomeCard, HomeRows } from './home-card.tsx'
import { lastVisit } from './last-visit.ts'
import { homeWords } from './words.ts'

const MONTH = 30
const MOST_CHANGES = 8

/** Which verdicts of the plan are others than when I was here last, or a month ago. */
export function VerdictChangesCard() {
  const { data: plans } = useQuery(plansQuery)
  const current = useCurrentPlan()
  const plan = plans?.find(({ code }) => code === current) ?? plans?.[0]
  return plan ? <Changes plan={plan.code} title={plan.title} /> : <NoPlan />
}

function NoPlan() {
  const t = useWords(homeWords)
  const plans = useQuery(plansQuery)
  return (
    <HomeCard title={t('verdictChanges')} query={plans} empty={t('noPlan')}>
      {() => null}
    </HomeCard>
  )
}

function Changes({ plan, title }: { plan: string; title: string }) {
  const t = useWords(homeWords)
  const language = useLanguage()
  const visited = useLastVisit()
  const today = cityDay(new Date())
  const monthAgo = cityDay(new Date(Date.now() - MONTH * 86_400_000))
  const [wanted, setWanted] = useState<string>()
  const since = wanted ?? visited ?? monthAgo
  const then = useQuery(evaluationQuery(plan, since))
  const now = useQuery(evaluationQuery(plan, today))
  const nameOf = useIndicatorName(plan)
  return (
    <HomeCard
      title={t('verdictChanges')}
      all={
        <Link to="/plans/$plan" params={{ plan }}>
          {t('overview')}
        </Link>
      }
      tools={
        <div className="line">
          <span className="soft home-plan" lang="zh-CN">
            {title}
          </span>
          <Choice
            label={t('since')}
            labelUnseen
            value={since}
            options={[
              ...(visited === undefined
                ? []
                : [{ value: visited, label: t('sinceVisit', { day: formatDay(visited, language) }) }]),
              { value: monthAgo, label: t('sinceMonth', { days: MONTH }) },
            ].filter(({ value }, at, all) => all.findIndex((one) => one.value === value) === at)}
            onChange={setWanted}
          />
        </div>
      }
      query={then.data === undefined ? then : now}
      empty={t('noVerdictChanges')}
    >
      {(after) => {
        const changes = verdictChanges(then.data ?? [], after)
        return (
          changes.length > 0 && (
            <HomeRows
              rows={changes.slice(0, MOST_CHANGES).map((change) => ({
                key: change.code,
                row: (
                  <>
                    <Link to="/plans/$plan/indicators/$code" params={{ plan, code: change.code }}>
                      {nameOf(change.code)}
                    </Link>
                    <span className="line">
                      <VerdictMark verdict={change.before} />
                      <span aria-hidden="true">→</span>
                      <span className="unseen">{t('became')}</span>
                      <VerdictMark verdict={change.after} />
                    </span>
                    <span className="soft">{say(change.reason, language)}</span>
                  </>
                ),
              }))}
              more={changes.length > MOST_CHANGES ? t('more', { count: changes.length - MOST_CHANGES }) : undefined}
            />
          )
        )
      }}
    </HomeCard>
  )
}

/** Read once: the visit of today must not become the last one while the page is open. */
function useLastVisit(): string | undefined {
  const session = useSession()
  const [visited] = useState(() => {
    try {
      return session && lastVisit(session.userId, cityDay(new Date()), localStorage)
    } catch {
      // Storage may be forbidden; then a month is what is looked back on.
      return undefined
    }
  })
  return visited
}

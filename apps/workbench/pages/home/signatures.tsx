import type { WaitingSnapshot } from '@kangcheng/indicators/contract'
import { formatDay, InventedMark, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCurrentPlan } from '../../frame/current-plan.ts'
import { waitingSnapshotsQuery } from '../../queries/snapshot-queries.ts'
import { HomeCard, HomeRows, MOST_ROWS } from './home-card.tsx'
import { homeWords } from './words.ts'

/** Evaluations that wait for my signature: of which step, and for which domains. */
export function SignaturesCard() {
  const t = useWords(homeWords)
  const plan = useCurrentPlan()
  const waiting = useQuery({ ...waitingSnapshotsQuery, staleTime: 0 })
  return (
    <HomeCard
      title={t('signatures')}
      all={
        plan !== undefined && (
          <Link to="/plans/$plan/snapshots" params={{ plan }}>
            {t('allSnapshots')}
          </Link>
        )
      }
      query={waiting}
      empty={t('noSignatures')}
    >
      {(list) =>
        list.length > 0 && (
          <HomeRows
            rows={list.slice(0, MOST_ROWS).map((one) => ({ key: one.snapshot.id, row: <Waiting {...one} /> }))}
            more={list.length > MOST_ROWS ? t('more', { count: list.length - MOST_ROWS }) : undefined}
          />
        )
      }
    </HomeCard>
  )
}

function Waiting({ snapshot: { id, plan, title, asOf, invented }, step, domains }: WaitingSnapshot) {
  const t = useWords(homeWords)
  const language = useLanguage()
  const named = domains.map((domain) => say(domain, language)).join(t('listComma'))
  return (
    <>
      <span className="line">
        <Link to="/plans/$plan/snapshots/$snapshot" params={{ plan, snapshot: id }} lang="zh-CN">
          {title}
        </Link>
        {invented && <InventedMark />}
      </span>
      <span className="soft">
        {named === '' ? say(step, language) : t('signFor', { step: say(step, language), domains: named })}
      </span>
      <span className="soft">{t('asOfDay', { day: formatDay(asOf, language) })}</span>
    </>
  )
}

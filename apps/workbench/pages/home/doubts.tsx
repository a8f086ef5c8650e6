import { useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { daysSince } from '../persons/doubts/queue.ts'
import { doubtsQuery } from '../persons/person-queries.ts'
import { HomeCard } from './home-card.tsx'
import { homeWords } from './words.ts'

/** Pairs of charts that somebody has to decide about, and since when the oldest waits. */
export function DoubtsCard() {
  const t = useWords(homeWords)
  const doubts = useQuery(doubtsQuery({}))
  return (
    <HomeCard
      title={t('indexDoubts')}
      all={<Link to="/persons/doubts">{t('decideDoubts')}</Link>}
      query={doubts}
      empty={t('noDoubts')}
    >
      {({ waiting, oldest }) => {
        const days = oldest === undefined ? 0 : daysSince(oldest, Date.now())
        return (
          waiting > 0 && (
            <p className="line">
              <Link to="/persons/doubts">{t('doubtCount', { count: waiting })}</Link>
              {days > 0 && <span className="soft">{t('oldestDoubt', { count: days })}</span>}
            </p>
          )
        )
      }}
    </HomeCard>
  )
}

import { cityDay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { boardQuery } from '../exchange/exchange-queries.ts'
import { useFeedNames } from '../exchange/use-feed-names.ts'
import { HomeCard, HomeRows, MOST_ROWS } from './home-card.tsx'
import { homeWords } from './words.ts'

/** Feeds that are silent or have dead letters, those with most of them first. */
export function DeadLettersCard() {
  const t = useWords(homeWords)
  const today = cityDay(new Date())
  const board = useQuery(boardQuery({ from: today, to: today }))
  const names = useFeedNames()
  return (
    <HomeCard
      title={t('deadLetters')}
      all={<Link to="/data/messages">{t('allDeadLetters')}</Link>}
      query={board}
      empty={t('noDeadLetters')}
    >
      {(lines) => {
        const troubled = lines
          .filter(({ dead, isSilent }) => dead > 0 || isSilent)
          .sort((one, other) => other.dead - one.dead)
        return (
          troubled.length > 0 && (
            <HomeRows
              rows={troubled.slice(0, MOST_ROWS).map(({ feed, dead, isSilent }) => ({
                key: feed,
                row: (
                  <>
                    <Link to="/data/messages" search={{ feed }}>
                      {names.whole(feed)}
                    </Link>
                    <span className="line soft">
                      {dead > 0 && <span>{t('deadCount', { count: dead })}</span>}
                      {isSilent && <strong>{t('feedIsSilent')}</strong>}
                    </span>
                  </>
                ),
              }))}
              more={troubled.length > MOST_ROWS ? t('more', { count: troubled.length - MOST_ROWS }) : undefined}
            />
          )
        )
      }}
    </HomeCard>
  )
}

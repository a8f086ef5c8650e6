import { say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { applicationsQuery } from '../sharing/sharing-queries.ts'
import { HomeCard, HomeRows, MOST_ROWS } from './home-card.tsx'
import { homeWords } from './words.ts'

/** Applications for shared data that wait for my decision. */
export function SharingDecisionsCard() {
  const t = useWords(homeWords)
  const language = useLanguage()
  const applications = useQuery(applicationsQuery('owner'))
  return (
    <HomeCard
      title={t('sharingDecisions')}
      all={
        <Link to="/data/sharing" search={{ tab: 'owner' }}>
          {t('allSharingDecisions')}
        </Link>
      }
      query={applications}
      empty={t('noSharingDecisions')}
    >
      {(all) => {
        const mine = all.filter((one) => one.mine)
        return (
          mine.length > 0 && (
            <HomeRows
              rows={mine.slice(0, MOST_ROWS).map(({ id, title }) => ({
                key: id,
                row: (
                  <Link to="/data/sharing/applications/$id" params={{ id }} search={{ side: 'owner' }}>
                    {say(title, language)}
                  </Link>
                ),
              }))}
              more={mine.length > MOST_ROWS ? t('more', { count: mine.length - MOST_ROWS }) : undefined}
            />
          )
        )
      }}
    </HomeCard>
  )
}

import { useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { draftsQuery } from '../imports/draft-queries.ts'
import { HomeCard, HomeRows, MOST_ROWS } from './home-card.tsx'
import { homeWords } from './words.ts'

/** Plans read from documents that wait for a person to settle their doubts and confirm them. */
export function DraftsCard() {
  const t = useWords(homeWords)
  const drafts = useQuery(draftsQuery)
  return (
    <HomeCard
      title={t('drafts')}
      all={<Link to="/imports">{t('allDrafts')}</Link>}
      query={drafts}
      empty={t('noDrafts')}
    >
      {(list) => {
        const waiting = list.filter(({ state }) => state === 'open')
        return (
          waiting.length > 0 && (
            <HomeRows
              rows={waiting.slice(0, MOST_ROWS).map(({ id, title, doubts }) => ({
                key: id,
                row: (
                  <>
                    <Link to="/imports/$draft" params={{ draft: id }}>
                      {title}
                    </Link>
                    <span className="soft">{t('doubts', { count: doubts })}</span>
                  </>
                ),
              }))}
              more={waiting.length > MOST_ROWS ? t('more', { count: waiting.length - MOST_ROWS }) : undefined}
            />
          )
        )
      }}
    </HomeCard>
  )
}

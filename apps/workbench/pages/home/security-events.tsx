import { answerOf, api, cityDay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { eventWords } from '../security-events/words.ts'
import { HomeCard, HomeRows } from './home-card.tsx'
import { homeWords } from './words.ts'

const DAYS = 7
/** Events read to count them; beyond that «many» is what matters. */
const READ = 500
/** What asks for a look; exports and the daily change of sessions stand on the page. */
const ALARMING = [
  'locked',
  'sign-in-failed',
  'refused',
  'broke-glass',
  'role-changed',
  'second-factor-changed',
] as const

/** What the book tells of security in the last days, by kind. */
export function SecurityEventsCard() {
  const t = useWords(homeWords)
  const te = useWords(eventWords)
  const from = cityDay(new Date(Date.now() - (DAYS - 1) * 86_400_000))
  const events = useQuery({
    queryKey: ['security-events', 'home', from],
    queryFn: () => answerOf(api.GET('/api/v1/security-events', { params: { query: { from, limit: READ } } })),
  })
  return (
    <HomeCard
      title={t('securityEvents', { days: DAYS })}
      all={
        <Link to="/security-events" search={{ from }}>
          {t('allEvents')}
        </Link>
      }
      query={events}
      empty={t('noEvents')}
    >
      {({ rows, next }) => {
        const counted = ALARMING.flatMap((kind) => {
          const count = rows.filter(({ kinds }) => kinds.includes(kind)).length
          return count === 0 ? [] : [{ kind, count }]
        })
        return (
          counted.length > 0 && (
            <HomeRows
              rows={counted.map(({ kind, count }) => ({
                key: kind,
                row: (
                  <span className="spread">
                    <Link to="/security-events" search={{ kind, from }}>
                      {te(kind)}
                    </Link>
                    <strong>{count}</strong>
                  </span>
                ),
              }))}
              more={next === undefined ? undefined : t('eventsCut', { count: READ })}
            />
          )
        )
      }}
    </HomeCard>
  )
}

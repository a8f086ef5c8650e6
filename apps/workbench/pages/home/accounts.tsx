import { answerOf, api, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { HomeCard } from './home-card.tsx'
import { homeWords } from './words.ts'

/** Accounts whose owner has not come yet: a first password that lies about. */
export function AccountsCard() {
  const t = useWords(homeWords)
  const users = useQuery({
    queryKey: ['users', { state: 'first-password' }],
    queryFn: () => answerOf(api.GET('/api/v1/users', { params: { query: { state: 'first-password' } } })),
  })
  return (
    <HomeCard
      title={t('accounts')}
      all={
        <Link to="/users" search={{ state: 'first-password' }}>
          {t('allAccounts')}
        </Link>
      }
      query={users}
      empty={t('noAccounts')}
    >
      {(list) => list.length > 0 && <p>{t('accountCount', { count: list.length })}</p>}
    </HomeCard>
  )
}

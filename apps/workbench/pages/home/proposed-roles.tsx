import { useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { proposedRolesQuery } from '../directory-import/import-queries.ts'
import { HomeCard } from './home-card.tsx'
import { homeWords } from './words.ts'

/** Roles that lists of accounts asked for; their people can do nothing until somebody decides. */
export function ProposedRolesCard() {
  const t = useWords(homeWords)
  const proposed = useQuery({ ...proposedRolesQuery, staleTime: 0 })
  return (
    <HomeCard
      title={t('proposedRoles')}
      all={<Link to="/proposed-roles">{t('decideRoles')}</Link>}
      query={proposed}
      empty={t('noProposedRoles')}
    >
      {(list) => {
        const people = new Set(list.map(({ userId }) => userId)).size
        return list.length > 0 && <p>{t('proposedCount', { count: list.length, people })}</p>
      }}
    </HomeCard>
  )
}

import type { User } from '@kangcheng/access/contract'
import { Empty, PageState, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { TokenTable } from '../security/token-table.tsx'
import { revokeTokenOf, tokensOfQuery, useUserChange } from './user-queries.ts'
import { userWords } from './words.ts'
import '../security/security.css'

/** The tokens of this person's systems, for those who may end them. */
export function TokensOfUser({ user }: { user: User }) {
  const t = useWords(userWords)
  const tokens = useQuery(tokensOfQuery(user.id))
  const revoking = useUserChange(revokeTokenOf)
  return (
    <section className="stack">
      <h2>{t('tokens')}</h2>
      {revoking.error && <ProblemNote problem={revoking.error} />}
      <PageState query={tokens}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{t('noTokens')}</Empty>
          ) : (
            <TokenTable tokens={rows} onRevoke={(token) => revoking.mutate({ id: user.id, token })} />
          )
        }
      </PageState>
    </section>
  )
}

import { Empty, PageState, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { CreateToken } from './create-token.tsx'
import { ownTokensQuery, revokeOwnToken, useOwnChange } from './security-queries.ts'
import { TokenTable } from './token-table.tsx'
import { securityWords } from './words.ts'

/** What systems of one's own show instead of signing in. */
export function Tokens() {
  const t = useWords(securityWords)
  const tokens = useQuery(ownTokensQuery)
  const revoking = useOwnChange(revokeOwnToken)
  const [creating, setCreating] = useState(false)
  return (
    <section className="stack">
      <div className="spread">
        <h2>{t('tokens')}</h2>
        <Button aria-expanded={creating} onClick={() => setCreating(true)}>
          {t('createToken')}
        </Button>
      </div>
      <p className="soft">{t('tokensLead')}</p>
      {creating && <CreateToken onClose={() => setCreating(false)} />}
      {revoking.error && <ProblemNote problem={revoking.error} />}
      <PageState query={tokens}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{t('noTokens')}</Empty>
          ) : (
            <TokenTable tokens={rows} onRevoke={(id) => revoking.mutate(id)} />
          )
        }
      </PageState>
    </section>
  )
}

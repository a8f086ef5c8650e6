import type { Proof } from '@kangcheng/access/contract'
import { answerOf, api, installationQuery, linkElsewhere, PageState, useSession, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { ElsewhereProblem } from '../login/elsewhere-problem.tsx'
import { ProofForm } from './proof-form.tsx'
import { ownIdentitiesQuery, useOwnChange } from './security-queries.ts'
import { securityWords } from './words.ts'

const unlinkOwn = ({ id, proof }: { id: string; proof: Proof }) =>
  answerOf(api.POST('/api/v1/session/identities/{id}/unlink', { params: { path: { id } }, body: proof }))

/** Who one is at the city's sign-in, and how to say so; not there where the installation has none. */
export function OwnIdentity({ problem }: { problem: string | undefined }) {
  const t = useWords(securityWords)
  const secondFactor = useSession()?.secondFactor.on === true
  const { data: installation } = useQuery(installationQuery)
  const identities = useQuery({ ...ownIdentitiesQuery, enabled: installation?.elsewhere !== undefined })
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  const linking = useOwnChange(linkElsewhere)
  const unlinking = useOwnChange(unlinkOwn, close)
  if (!installation?.elsewhere) return null
  const { name } = installation.elsewhere
  const ask = () => {
    linking.reset()
    unlinking.reset()
    setAsking(true)
  }
  return (
    <section className="card stack">
      <div className="spread">
        <h2>{name}</h2>
        <span className="security-state" data-on={(identities.data ?? []).length > 0}>
          <span aria-hidden="true">{(identities.data ?? []).length > 0 ? '✓' : '○'}</span>{' '}
          {t((identities.data ?? []).length > 0 ? 'linked' : 'notLinked')}
        </span>
      </div>
      <p className="soft">{t('linkMeaning', { name })}</p>
      {problem !== undefined && <ElsewhereProblem code={problem} />}
      <PageState query={identities}>
        {([identity]) => {
          const label = t(identity ? 'unlink' : 'link', { name })
          const change = identity
            ? { ...unlinking, mutate: (proof: Proof) => unlinking.mutate({ id: identity.id, proof }) }
            : linking
          return asking ? (
            <ProofForm label={label} withCode={secondFactor} change={change} onClose={close} />
          ) : (
            <div className="line">
              {identity && <span>{t('linkedAs', { subject: identity.subject })}</span>}
              <Button onClick={ask}>{label}</Button>
            </div>
          )
        }}
      </PageState>
    </section>
  )
}

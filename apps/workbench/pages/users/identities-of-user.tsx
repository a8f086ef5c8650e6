import type { User } from '@kangcheng/access/contract'
import { Empty, installationQuery, PageState, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { AskFirst } from './ask-first.tsx'
import { identitiesOfQuery, linkIdentity, unlinkIdentity, useUserChange } from './user-queries.ts'
import { userWords } from './words.ts'

/** Who this person is at the city's sign-in; where there is none there is nothing to link. */
export function IdentitiesOfUser({ user, mayChange }: { user: User; mayChange: boolean }) {
  const t = useWords(userWords)
  const { data: installation } = useQuery(installationQuery)
  const identities = useQuery({ ...identitiesOfQuery(user.id), enabled: installation?.elsewhere !== undefined })
  const [subject, setSubject] = useState('')
  const linking = useUserChange(linkIdentity, () => setSubject(''))
  const unlinking = useUserChange(unlinkIdentity)
  if (!installation?.elsewhere) return null
  const problem = linking.error ?? unlinking.error
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    linking.mutate({ id: user.id, subject: subject.trim() })
  }
  return (
    <section className="card stack">
      <h2>{installation.elsewhere.name}</h2>
      {problem && <ProblemNote problem={problem} />}
      <PageState query={identities}>
        {([identity]) =>
          identity ? (
            <div className="line">
              <span>{t('linkedAs', { subject: identity.subject })}</span>
              {mayChange && (
                <AskFirst
                  question={t('unlinkSure')}
                  onYes={() => unlinking.mutate({ id: user.id, identity: identity.id })}
                >
                  <Button disabled={unlinking.isPending}>{t('unlink')}</Button>
                </AskFirst>
              )}
            </div>
          ) : mayChange ? (
            <form className="line user-handover" onSubmit={submit} aria-label={t('link')}>
              <label className="field">
                <span>{t('subject')}</span>
                <input
                  required
                  maxLength={255}
                  autoComplete="off"
                  autoCapitalize="none"
                  value={subject}
                  onChange={(event) => setSubject(event.target.value)}
                />
              </label>
              <Button htmlType="submit" disabled={linking.isPending || subject.trim() === ''}>
                {t('link')}
              </Button>
            </form>
          ) : (
            <Empty>{t('notLinked')}</Empty>
          )
        }
      </PageState>
    </section>
  )
}

import type { AccountLink } from '@kangcheng/persons/contract'
import { Empty, formatMoment, PageState, ProblemNote, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { accountsQuery, useAccountStep, useClosingAccounts, useProposingAccount } from './desk-queries.ts'
import { EvidenceField, isEvidence } from './evidence-field.tsx'
import { deskWords } from './words.ts'

/** With which account somebody sees what is theirs: proposed by one, confirmed by another. */
export function AccountsPart({ person }: { person: string }) {
  const t = useWords(deskWords)
  const accounts = useQuery(accountsQuery(person))
  const [isAdding, setAdding] = useState(false)
  return (
    <PageState query={accounts}>
      {({ accounts: all }) => (
        <>
          <p className="soft">{t('accountsLead')}</p>
          {isAdding ? (
            <ProposeAccount person={person} onClose={() => setAdding(false)} />
          ) : (
            <div>
              <Button onClick={() => setAdding(true)}>{t('proposeAccount')}</Button>
            </div>
          )}
          {all.length === 0 ? (
            <Empty>{t('noAccounts')}</Empty>
          ) : (
            <ol className="own-list" aria-label={t('part_accounts')}>
              {all.map((one) => (
                <Account key={one.user} person={person} account={one} />
              ))}
            </ol>
          )}
          {all.some(({ state }) => state === 'open') && <CloseAccounts person={person} />}
        </>
      )}
    </PageState>
  )
}

function Account({ person, account }: { person: string; account: AccountLink }) {
  const t = useWords(deskWords)
  const language = useLanguage()
  const [confirming, withdrawing] = [useAccountStep(person, 'confirm'), useAccountStep(person, 'withdraw')]
  const { user, name, evidence, since, state } = account
  const isBusy = confirming.isPending || withdrawing.isPending
  const error = confirming.error ?? withdrawing.error
  return (
    <li className="own-item" data-over={state === 'closed'}>
      <p className="own-what">
        <strong>{name}</strong> <span className="soft">{t(`state_${state}`)}</span>
      </p>
      <p className="soft">
        {formatMoment(since, language)} · {t('onPaper', { number: evidence })}
      </p>
      {error && <ProblemNote problem={error} />}
      {state === 'proposed' && (
        <div className="line">
          <Button disabled={isBusy} onClick={() => confirming.mutate(user)}>
            {t('confirm')}
          </Button>
          <Button disabled={isBusy} onClick={() => withdrawing.mutate(user)}>
            {t('withdraw')}
          </Button>
        </div>
      )}
    </li>
  )
}

function ProposeAccount({ person, onClose }: { person: string; onClose: () => void }) {
  const t = useWords(deskWords)
  const proposing = useProposingAccount(person)
  const [login, setLogin] = useState('')
  const [evidence, setEvidence] = useState('')
  const [tried, setTried] = useState(false)
  const isNameless = tried && login.trim() === ''
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (login.trim() === '' || !isEvidence(evidence) || proposing.isPending) return
    proposing.mutate({ login: login.trim(), evidence: evidence.trim() }, { onSuccess: onClose })
  }
  return (
    <form className="card stack own-form" aria-label={t('proposeAccount')} onSubmit={submit}>
      <label className="field">
        <span>{t('login')}</span>
        <input
          value={login}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isNameless}
          onChange={(event) => setLogin(event.target.value)}
        />
      </label>
      {isNameless && (
        <p className="own-fault" role="alert">
          {t('loginMissing')}
        </p>
      )}
      <EvidenceField value={evidence} tried={tried} onChange={setEvidence} />
      {proposing.error !== null && <ProblemNote problem={proposing.error} />}
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={proposing.isPending}>
          {t(proposing.isPending ? 'working' : 'proposeAccount')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}

function CloseAccounts({ person }: { person: string }) {
  const t = useWords(deskWords)
  const closing = useClosingAccounts(person)
  const [isSure, setSure] = useState(false)
  return (
    <section className="card stack">
      <p>{t('closeLead')}</p>
      {closing.error !== null && <ProblemNote problem={closing.error} />}
      <div className="line">
        {isSure ? (
          <>
            <Button danger type="primary" disabled={closing.isPending} onClick={() => closing.mutate(undefined)}>
              {t('closeSure')}
            </Button>
            <Button onClick={() => setSure(false)}>{t('cancel')}</Button>
          </>
        ) : (
          <Button danger onClick={() => setSure(true)}>
            {t('closeAll')}
          </Button>
        )}
      </div>
    </section>
  )
}

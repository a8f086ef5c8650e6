import type { MailChannel as Mail, Rhythm } from '@kangcheng/notices/contract'
import { Choice, ProblemNote, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import {
  changeMail,
  confirmMail,
  offerMail,
  removeMail,
  retryMail,
  useChannelChange,
} from '../../queries/notice-queries.ts'
import { CodeField } from '../security/code-field.tsx'
import { AskFirst } from '../users/ask-first.tsx'
import { ChannelState } from './channel-state.tsx'
import { RhythmChoice } from './rhythm-choice.tsx'
import { noticeWords } from './words.ts'

/** Mail: the address, its confirmation, when and in which language. */
export function MailChannel({ mail }: { mail: Mail }) {
  const t = useWords(noticeWords)
  const [changing, setChanging] = useState(false)
  const updating = useChannelChange(changeMail)
  const removing = useChannelChange(removeMail)
  const retrying = useChannelChange(retryMail)
  const problem = updating.error ?? removing.error ?? retrying.error
  const { address, pending, rhythm, language } = mail
  return (
    <section className="card stack" aria-labelledby="notice-mail">
      <h2 id="notice-mail">{t('mail')}</h2>
      <p className="soft">{t('mailLead')}</p>
      {!mail.offered && <p className="note">{t('mailNotOffered')}</p>}
      {problem && <ProblemNote problem={problem} />}
      {address !== undefined && (
        <>
          <p className="line">
            <strong className="notice-address">{address}</strong>
            <span className="notice-good">
              <span aria-hidden="true">✓</span> {t('confirmed')}
            </span>
          </p>
          <div className="line">
            <RhythmChoice value={rhythm} onChange={(chosen) => updating.mutate({ rhythm: chosen, language })} />
            <Choice
              label={t('mailLanguage')}
              value={language}
              options={[
                { value: 'zh', label: '中文' },
                { value: 'en', label: 'English' },
              ]}
              onChange={(chosen) => updating.mutate({ rhythm, language: chosen === 'en' ? 'en' : 'zh' })}
            />
          </div>
          <ChannelState state={mail.state} retrying={retrying.isPending} onRetry={() => retrying.mutate(null)} />
        </>
      )}
      {mail.offered && !changing && pending !== undefined && <ConfirmForm key={pending} pending={pending} />}
      {mail.offered && (changing || (address === undefined && pending === undefined)) && (
        <AddressForm rhythm={rhythm} onDone={() => setChanging(false)} />
      )}
      <div className="line">
        {mail.offered && !changing && (address !== undefined || pending !== undefined) && (
          <Button onClick={() => setChanging(true)}>
            {t(pending === undefined ? 'changeAddress' : 'otherAddress')}
          </Button>
        )}
        {(address !== undefined || pending !== undefined) && (
          <AskFirst question={t('removeAddressSure')} onYes={() => removing.mutate(null)}>
            <Button>{t('removeAddress')}</Button>
          </AskFirst>
        )}
      </div>
    </section>
  )
}

function AddressForm({ rhythm, onDone }: { rhythm: Rhythm; onDone: () => void }) {
  const t = useWords(noticeWords)
  const language = useLanguage()
  const [address, setAddress] = useState('')
  const [chosen, setChosen] = useState(rhythm)
  const offering = useChannelChange(offerMail, onDone)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    offering.mutate({ address: address.trim(), rhythm: chosen, language })
  }
  return (
    <form className="stack notice-form" onSubmit={submit} aria-label={t('mail')}>
      {offering.error && <ProblemNote problem={offering.error} />}
      <label className="field">
        <span>{t('address')}</span>
        <input
          type="email"
          required
          maxLength={254}
          autoComplete="email"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
      </label>
      <RhythmChoice value={chosen} onChange={setChosen} />
      <div>
        <Button type="primary" htmlType="submit" disabled={offering.isPending}>
          {t(offering.isPending ? 'sending' : 'sendCode')}
        </Button>
      </div>
    </form>
  )
}

function ConfirmForm({ pending }: { pending: string }) {
  const t = useWords(noticeWords)
  const [code, setCode] = useState('')
  const confirming = useChannelChange(confirmMail)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    confirming.mutate(code)
  }
  return (
    <form className="stack notice-form" onSubmit={submit} aria-label={t('confirmTitle')}>
      <p role="status">{t('codeSent', { address: pending })}</p>
      {confirming.error && <ProblemNote problem={confirming.error} />}
      <CodeField label={t('code')} value={code} onChange={setCode} />
      <div>
        <Button type="primary" htmlType="submit" disabled={confirming.isPending}>
          {t('confirm')}
        </Button>
      </div>
    </form>
  )
}

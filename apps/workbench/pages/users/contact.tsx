import type { Purpose, User } from '@kangcheng/access/contract'
import { answerOf, api, Choice, ProblemNote, useMay, useWords } from '@kangcheng/web-kit'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { userWords } from './words.ts'

const LEAST_REASON = 10
const PURPOSES = ['administration', 'audit'] as const satisfies Purpose[]

/** How to reach this person: masked, and unmasked once somebody has said why. */
export function UserContact({ user }: { user: User }) {
  const t = useWords(userWords)
  const may = useMay()
  const [asking, setAsking] = useState(false)
  const revealing = useMutation({
    mutationFn: (body: { purpose: Purpose; reason: string }) =>
      answerOf(api.POST('/api/v1/users/{id}/contact-reveal', { params: { path: { id: user.id } }, body })),
    onSuccess: () => setAsking(false),
  })
  if (user.phone === undefined && user.email === undefined) return null
  const { phone, email } = revealing.data ?? user
  return (
    <section className="card stack">
      <h2>{t('contact')}</h2>
      <dl className="user-contact" aria-live="polite">
        {phone !== undefined && (
          <>
            <dt>{t('phone')}</dt>
            <dd>{phone}</dd>
          </>
        )}
        {email !== undefined && (
          <>
            <dt>{t('email')}</dt>
            <dd>{email}</dd>
          </>
        )}
      </dl>
      {may('access.user.reveal') && !asking && !revealing.data && (
        <div>
          <Button onClick={() => setAsking(true)}>{t('reveal')}</Button>
        </div>
      )}
      {revealing.data && (
        <div>
          <Button onClick={() => revealing.reset()}>{t('hide')}</Button>
        </div>
      )}
      {asking && <RevealForm revealing={revealing} onClose={() => setAsking(false)} />}
    </section>
  )
}

function RevealForm(props: {
  revealing: {
    mutate: (wish: { purpose: Purpose; reason: string }) => void
    isPending: boolean
    error: unknown
  }
  onClose: () => void
}) {
  const t = useWords(userWords)
  const [reason, setReason] = useState('')
  const [purpose, setPurpose] = useState<(typeof PURPOSES)[number]>('administration')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const { revealing } = props
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    revealing.mutate({ purpose, reason: reason.trim() })
  }
  return (
    <form className="stack user-reveal" onSubmit={submit} aria-label={t('reveal')}>
      {revealing.error !== null && <ProblemNote problem={revealing.error} />}
      <label className="field">
        <span>{t('revealReason')}</span>
        <textarea
          ref={field}
          rows={2}
          required
          minLength={LEAST_REASON}
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <Choice
        label={t('purpose')}
        value={purpose}
        options={PURPOSES.map((one) => ({ value: one, label: t(one) }))}
        onChange={(chosen) => setPurpose(PURPOSES.find((one) => one === chosen) ?? 'administration')}
      />
      <p className="soft">{t('revealHint')}</p>
      <div className="line">
        <Button
          type="primary"
          htmlType="submit"
          disabled={revealing.isPending || [...reason.trim()].length < LEAST_REASON}
        >
          {t('reveal')}
        </Button>
        <Button onClick={props.onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}

import { Choice, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { cardWords } from '../words.ts'
import type { CardAction } from './desk-state.ts'

/** The usual reasons of each action; the first stands chosen. */
const USUAL = {
  issue: ['why_own', 'why_agent', 'why_again'],
  suspend: ['why_lost', 'why_stolen'],
  resume: ['why_found'],
  reissue: ['why_lost', 'why_stolen', 'why_leaked'],
  revoke: ['why_double', 'why_dead', 'why_wish'],
} as const satisfies Readonly<Record<CardAction | 'issue', readonly string[]>>

const LEAST = 2

/** What comes of it, and why it is done: kept with the card, and not a word about the person. */
export function ReasonForm(props: {
  action: CardAction | 'issue'
  isPending: boolean
  onSubmit: (reason: string) => void
  onClose?: () => void
}) {
  const { action, isPending, onSubmit, onClose } = props
  const t = useWords(cardWords)
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [usual, setUsual] = useState<string>(USUAL[action][0])
  const [other, setOther] = useState('')
  const [tried, setTried] = useState(false)
  const known = USUAL[action].find((one) => one === usual)
  const reason = known === undefined ? other.trim() : t(known)
  const isMissing = tried && reason.length < LEAST
  // Whoever pressed a button that opened this goes on here; the form that is there anyway leaves the focus alone.
  useEffect(() => {
    if (action !== 'issue') form.current?.querySelector('select')?.focus()
  }, [action])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (reason.length >= LEAST) onSubmit(reason)
  }
  return (
    <form ref={form} className="card-reason" onSubmit={submit} aria-label={t(`do_${action}`)}>
      {action !== 'issue' && <p>{t(`then_${action}`)}</p>}
      <Choice
        label={t('reason')}
        value={usual}
        options={[...USUAL[action].map((one) => ({ value: one, label: t(one) })), { value: '', label: t('why_other') }]}
        onChange={setUsual}
      />
      {known === undefined && (
        <label className="field">
          <span>{t('otherReason')}</span>
          <input
            value={other}
            maxLength={200}
            aria-invalid={isMissing}
            aria-describedby={isMissing ? id : undefined}
            onChange={(event) => setOther(event.target.value)}
          />
        </label>
      )}
      {isMissing && (
        <p id={id} className="card-fault" role="alert">
          {t('reasonMissing')}
        </p>
      )}
      <div className="line">
        <Button
          type="primary"
          danger={action === 'revoke' || action === 'reissue'}
          htmlType="submit"
          disabled={isPending}
        >
          {isPending ? t('working') : t(`do_${action}`)}
        </Button>
        {onClose && <Button onClick={onClose}>{t('cancel')}</Button>}
      </div>
    </form>
  )
}

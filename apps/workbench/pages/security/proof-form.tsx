import type { Proof } from '@kangcheng/access/contract'
import { ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { CodeField } from './code-field.tsx'
import { securityWords } from './words.ts'

/** Asks whether it is still the owner who sits there, before something of the account is changed. */
export function ProofForm(props: {
  label: string
  withCode?: boolean
  change: { mutate: (proof: Proof) => void; isPending: boolean; error: unknown }
  onClose: () => void
}) {
  const t = useWords(securityWords)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const { change } = props
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    change.mutate(props.withCode ? { password, code } : { password })
  }
  return (
    <form ref={form} className="stack security-form" onSubmit={submit} aria-label={props.label}>
      {change.error !== null && <ProblemNote problem={change.error} />}
      <label className="field">
        <span>{t('password')}</span>
        <input
          type="password"
          required
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      {props.withCode && <CodeField label={t('codeOrRecovery')} value={code} onChange={setCode} />}
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={change.isPending}>
          {change.isPending ? t('working') : props.withCode ? props.label : t('next')}
        </Button>
        <Button onClick={props.onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}

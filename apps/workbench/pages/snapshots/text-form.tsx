import { ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { SnapshotChange } from '../../queries/snapshot-queries.ts'
import { useChange } from './use-change.ts'
import { snapshotWords } from './words.ts'

/** A text to write and what is done with it. What was typed stays until it is saved or given up. */
export function TextForm(props: {
  snapshot: string
  label: string
  action: string
  missing: string
  start?: string
  lead?: string
  limit?: number
  change: (text: string) => SnapshotChange
  onClose: () => void
}) {
  const t = useWords(snapshotWords)
  const changing = useChange(props.snapshot)
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(props.start ?? '')
  const [missing, setMissing] = useState(false)
  useEffect(() => field.current?.focus(), [])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setMissing(text.trim() === '')
    if (text.trim() !== '') changing.mutate(props.change(text.trim()), { onSuccess: props.onClose })
  }
  return (
    <form className="stack snapshot-form" onSubmit={submit} noValidate>
      {props.lead && <p className="soft">{props.lead}</p>}
      <label className="snapshot-text">
        <span className="soft">{props.label}</span>
        <textarea
          ref={field}
          rows={4}
          value={text}
          maxLength={props.limit ?? 4000}
          aria-invalid={missing}
          onChange={(event) => {
            setText(event.target.value)
            setMissing(false)
          }}
        />
      </label>
      {missing && (
        <span className="snapshot-fault" role="alert">
          {props.missing}
        </span>
      )}
      {changing.error && <ProblemNote problem={changing.error} />}
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={changing.isPending}>
          {props.action}
        </Button>
        <Button onClick={props.onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}

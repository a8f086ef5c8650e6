import { useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { importWords } from './words.ts'

/** Edits one reading in its place: Enter saves, Escape leaves it as it was. */
export function CellEditor(props: {
  label: string
  found: string
  reading: string
  pending: boolean
  onSave: (reading: string) => void
  onCancel: () => void
}) {
  const t = useWords(importWords)
  const [reading, setReading] = useState(props.reading)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  return (
    <form
      className="cell-editor"
      onSubmit={(event) => {
        event.preventDefault()
        if (!props.pending) props.onSave(reading)
      }}
    >
      <input
        ref={input}
        className="choice"
        aria-label={props.label}
        value={reading}
        maxLength={500}
        onChange={(event) => setReading(event.target.value)}
        // While an input method is composing, Escape and Enter belong to it.
        onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && props.onCancel()}
      />
      {props.found !== reading && (
        <span className="soft">
          {t('found')} <q>{props.found || t('emptyCell')}</q>
        </span>
      )}
      <span className="line">
        <Button size="small" type="primary" htmlType="submit" disabled={props.pending}>
          {t(props.pending ? 'saving' : 'save')}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {t('cancel')}
        </Button>
      </span>
    </form>
  )
}

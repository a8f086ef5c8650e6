import { ProblemNote, useWords } from '@kangcheng/web-kit'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { resolveCode } from '../../cards/card-queries.ts'
import { typedValue } from '../../cards/reading/typed-value.ts'
import { deskWords } from './words.ts'

export interface Holder {
  readonly person: string
  readonly name?: string
}

/** Somebody else who stands at the window: by the card or code that they show. */
export function HolderField(props: {
  /** As what they are read. */
  what: string
  chosen: Holder | undefined
  tried?: boolean
  onChoose: (holder: Holder | undefined) => void
}) {
  const { what, chosen, tried = false, onChoose } = props
  const t = useWords(deskWords)
  const [typed, setTyped] = useState('')
  const reading = useMutation({ mutationFn: resolveCode, gcTime: 0, onSuccess: ({ holder }) => onChoose(holder) })
  const read = () => {
    const value = typedValue(typed)
    if (value === '' || reading.isPending) return
    setTyped('')
    reading.mutate({ value, purpose: 'administration' })
  }
  if (chosen)
    return (
      <p className="line" role="status">
        <span>
          {what}: <strong>{t('holderFound', { name: chosen.name ?? t('unnamed') })}</strong>
        </span>
        <Button onClick={() => onChoose(undefined)}>{t('another')}</Button>
      </p>
    )
  return (
    <>
      <div className="line own-holder">
        <label className="field">
          <span>{t('holder', { what })}</span>
          <input
            value={typed}
            maxLength={400}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              // A scanner ends with Enter, which is not yet the end of the form.
              if (event.key !== 'Enter') return
              event.preventDefault()
              read()
            }}
          />
        </label>
        <Button disabled={reading.isPending} onClick={read}>
          {t(reading.isPending ? 'working' : 'find')}
        </Button>
      </div>
      {tried && !reading.error && (
        <p className="own-fault" role="alert">
          {t('holderMissing', { what })}
        </p>
      )}
      {reading.error !== null && <ProblemNote problem={reading.error} />}
    </>
  )
}

import { PURPOSE_WORDS, type Purpose } from '@kangcheng/access/contract'
import type { ReadingKind } from '@kangcheng/persons/contract'
import { Choice, say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { resolveCode } from '../card-queries.ts'
import { READING_KINDS } from '../log/outcomes.ts'
import { readsFor } from '../parts.ts'
import { cardWords } from '../words.ts'
import { Camera } from './camera.tsx'
import { ReadingAnswer } from './reading-answer.tsx'
import { isOwnCode, typedValue } from './typed-value.ts'

type ReadPurpose = Extract<Purpose, 'care' | 'administration'>
/** The usual one first. */
const PURPOSES: Readonly<Record<ReturnType<typeof readsFor>, readonly [ReadPurpose, ...ReadPurpose[]]>> = {
  record: ['care', 'administration'],
  cards: ['care', 'administration'],
  residents: ['administration'],
}

/** Whose code or card is this? Scanned, or typed as a scanner types: the field has the focus, Enter ends it. */
export function ReadPart() {
  const t = useWords(cardWords)
  const language = useLanguage()
  const field = useRef<HTMLInputElement>(null)
  const purposes = PURPOSES[readsFor(useMay())]
  const [purpose, setPurpose] = useState(purposes[0])
  const [kind, setKind] = useState<ReadingKind>()
  const [typed, setTyped] = useState('')
  const [isReady, setReady] = useState(true)
  const [isWatching, setWatching] = useState(false)
  const reading = useMutation({ mutationFn: resolveCode, gcTime: 0 })
  useEffect(() => field.current?.focus(), [])
  const read = (text: string) => {
    const value = typedValue(text)
    if (value === '') return
    setTyped('')
    setWatching(false)
    field.current?.focus()
    reading.mutate({ value, purpose, ...(kind === undefined || isOwnCode(value) ? {} : { kind }) })
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    // A scanner is faster than a render.
    if (!reading.isPending) read(field.current?.value ?? '')
  }
  return (
    <div className="card-read">
      <form className="card stack" onSubmit={submit} aria-label={t('part_read')}>
        <div className="line">
          {purposes.length > 1 && (
            <Choice
              label={t('purpose')}
              value={purpose}
              options={purposes.map((one) => ({ value: one, label: say(PURPOSE_NAMES[one], language) }))}
              onChange={(chosen) => setPurpose(purposes.find((one) => one === chosen) ?? purposes[0])}
            />
          )}
          <Choice
            label={t('kind')}
            value={kind ?? ''}
            options={[
              { value: '', label: t('kindByItself') },
              ...READING_KINDS.map((one) => ({ value: one, label: t(`kind_${one}`) })),
            ]}
            onChange={(chosen) => setKind(READING_KINDS.find((one) => one === chosen))}
          />
        </div>
        <label className="field card-scan">
          <span>{t('scan')}</span>
          <input
            ref={field}
            value={typed}
            maxLength={400}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onChange={(event) => setTyped(event.target.value)}
            onFocus={() => setReady(true)}
            onBlur={() => setReady(false)}
          />
        </label>
        <p className="card-ready" data-ready={isReady}>
          <span aria-hidden="true">{isReady ? '●' : '○'}</span> {t(isReady ? 'scanReady' : 'scanNotReady')}
        </p>
        <div className="line">
          <Button type="primary" htmlType="submit" disabled={reading.isPending}>
            {t(reading.isPending ? 'reading' : 'read')}
          </Button>
          {!isWatching && <Button onClick={() => setWatching(true)}>{t('cameraOpen')}</Button>}
        </div>
        {isWatching && <Camera onSeen={read} onClose={() => setWatching(false)} />}
      </form>
      <ReadingAnswer
        reading={reading}
        onNext={() => {
          reading.reset()
          field.current?.focus()
        }}
      />
    </div>
  )
}

/** «System administration» is the word of the book; at the window it is the errand of the person before it. */
const PURPOSE_NAMES = { ...PURPOSE_WORDS, administration: { zh: '办理事务', en: 'an errand at the window' } }

import {
  type CauseOfDeath,
  INTERVAL_UNIT_WORDS,
  INTERVAL_UNITS,
  type OnsetInterval,
  type VitalFinding,
} from '@kangcheng/exchange/contract'
import { Choice, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { AutoComplete } from 'antd'
import { useId, useState } from 'react'
import { vitalWords } from '../words.ts'
import { FindingNotes } from './finding-notes.tsx'
import { useIcdSearch } from './use-icd-search.ts'

type Cause = CauseOfDeath | undefined

/** A condition: its name, found in the city's ICD-10 or written freely, its code, and how long before death it began. */
export function CauseFields(props: {
  label: string
  cause: Cause
  found: readonly VitalFinding[]
  withInterval: boolean
  onChange: (cause: Cause) => void
}) {
  const { label, cause = {}, found, withInterval, onChange } = props
  const t = useWords(vitalWords)
  const id = useId()
  const [typed, setTyped] = useState('')
  const codes = useIcdSearch(typed)
  const change = (part: { [Key in keyof CauseOfDeath]: CauseOfDeath[Key] | undefined }) =>
    onChange(compact({ ...cause, ...part }))
  return (
    <div className="vital-cause">
      <div className="vital-cause-line">
        <label className="field vital-cause-text" htmlFor={id}>
          <span>{label}</span>
          <AutoComplete
            id={id}
            value={cause.text ?? ''}
            options={codes.map((one) => ({ value: one.code, label: `${one.code} ${one.display}` }))}
            onSearch={setTyped}
            onChange={(text: string) => change({ text })}
            onSelect={(code: string) => {
              const chosen = codes.find((one) => one.code === code)
              setTyped('')
              change({ code, text: chosen?.display ?? code })
            }}
          />
        </label>
        <label className="field vital-cause-code">
          <span>{t('icd')}</span>
          <input
            value={cause.code ?? ''}
            maxLength={20}
            onChange={(event) => change({ code: event.target.value.trim().toUpperCase() })}
          />
        </label>
        {withInterval && <IntervalFields interval={cause.interval} onChange={(interval) => change({ interval })} />}
      </div>
      <FindingNotes of={found} />
    </div>
  )
}

function IntervalFields(props: {
  interval: OnsetInterval | undefined
  onChange: (interval: OnsetInterval | undefined) => void
}) {
  const t = useWords(vitalWords)
  const language = useLanguage()
  const { interval, onChange } = props
  const unit = interval?.unit ?? 'days'
  return (
    <div className="vital-interval">
      <label className="field">
        <span>{t('interval')}</span>
        <input
          inputMode="numeric"
          maxLength={3}
          disabled={unit === 'unknown'}
          value={interval?.value ?? ''}
          onChange={(event) => {
            const digits = event.target.value.replaceAll(/\D/g, '')
            onChange(digits === '' ? undefined : { value: Number(digits), unit })
          }}
        />
      </label>
      <Choice
        label={t('unit')}
        labelUnseen
        value={unit}
        options={INTERVAL_UNITS.map((one) => ({ value: one, label: say(INTERVAL_UNIT_WORDS[one], language) }))}
        onChange={(value) => {
          const chosen = INTERVAL_UNITS.find((one) => one === value) ?? 'days'
          onChange(chosen === 'unknown' ? { unit: chosen } : { ...interval, unit: chosen })
        }}
      />
    </div>
  )
}

/** Nothing where nothing is written. */
function compact(cause: { [Key in keyof CauseOfDeath]: CauseOfDeath[Key] | undefined }): Cause {
  const { code, text, interval } = cause
  const kept: CauseOfDeath = {
    ...(code === undefined || code === '' ? {} : { code }),
    ...(text === undefined || text === '' ? {} : { text }),
    ...(interval === undefined ? {} : { interval }),
  }
  return Object.keys(kept).length === 0 ? undefined : kept
}

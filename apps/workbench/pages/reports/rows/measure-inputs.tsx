import type { IndicatorDefinition } from '@kangcheng/indicators/contract'
import { say, unitName, useLanguage, useWords } from '@kangcheng/web-kit'
import { type ReactNode, useId, useState } from 'react'
import { ABSENCES, LEVELS, type Way, waysOf } from '../../indicator/record/statement.ts'
import {
  type CellEntry,
  type EntryFault,
  type EntryFaults,
  type MeasureField,
  numberOf,
  readEntry,
} from '../filling/entry.ts'
import { reportWords } from '../words.ts'
import { cellText } from './cell-text.ts'

/**
 * The fields of one figure: a number, two counts, parts, a level, done or not, or why there is none. What cannot be read is
 * told once the field is left: a number half typed is no fault.
 */
export function MeasureInputs(props: {
  entry: CellEntry
  definition: IndicatorDefinition
  describedBy: string
  children?: ReactNode
  onChange: (part: Partial<CellEntry>) => void
  /** Something was chosen from a list: it is settled at once. */
  onChosen: () => void
}) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const [at, setAt] = useState<MeasureField>()
  const { entry, definition, onChange } = props
  const read = readEntry(entry, undefined)
  const faults: EntryFaults = 'faults' in read ? read.faults : {}
  const unit = unitName(definition.unit, language)
  const text = (field: 'value' | 'numerator' | 'denominator' | 'parts', label: string, unseen: boolean) => (
    <NumberField
      field={field}
      label={label}
      labelUnseen={unseen}
      value={entry[field]}
      fault={at === field ? undefined : faults[field]}
      describedBy={props.describedBy}
      onFocus={() => setAt(field)}
      onBlur={() => setAt(undefined)}
      onChange={(value) => onChange({ [field]: value })}
    />
  )
  const choice = (
    field: 'level' | 'attained' | 'absence' | 'way',
    options: readonly { value: string; label: string }[],
    onChoose: (value: string) => void,
  ) => (
    <label className={field === 'way' ? 'report-way' : 'report-field'}>
      <span className="unseen">{t(field)}</span>
      <select
        data-field={field}
        value={entry[field]}
        aria-describedby={props.describedBy}
        onChange={(event) => {
          onChoose(event.target.value)
          props.onChosen()
        }}
      >
        {field !== 'way' && <option value="">{t('choose')}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
  const counted = (field: 'numerator' | 'denominator') => {
    const words = definition[field]
    return words ? `${t(field)} · ${say(words, language)}` : t(field)
  }
  const levels = [...new Set([...LEVELS, entry.level])].filter((level) => level !== '')
  const fields: Record<Way, () => ReactNode> = {
    value: () => (
      <span className="report-value">
        {text('value', unit === '' ? t('value') : `${t('value')} · ${unit}`, true)}
        {unit !== '' && (
          <span className="soft" aria-hidden="true">
            {unit}
          </span>
        )}
      </span>
    ),
    counts: () => (
      <div className="report-counts">
        {text('numerator', counted('numerator'), false)}
        {text('denominator', counted('denominator'), false)}
        <CountsResult entry={entry} definition={definition} typing={at !== undefined} />
      </div>
    ),
    parts: () => text('parts', t('parts'), false),
    level: () =>
      choice(
        'level',
        levels.map((level) => ({ value: level, label: t('levelOf', { level }) })),
        (level) => onChange({ level }),
      ),
    attained: () =>
      choice(
        'attained',
        (['yes', 'no'] as const).map((done) => ({ value: done, label: t(done) })),
        (done) => onChange({ attained: done === 'yes' || done === 'no' ? done : '' }),
      ),
    absence: () =>
      choice(
        'absence',
        ABSENCES.map((absence) => ({ value: absence, label: t(absence) })),
        (chosen) => onChange({ absence: ABSENCES.find((one) => one === chosen) ?? '' }),
      ),
  }
  const ways = waysOf(definition)
  return (
    <div className="report-measure">
      {fields[entry.way]()}
      <span className="report-below">
        {choice(
          'way',
          [...new Set([...ways, entry.way])].map((way) => ({ value: way, label: t(`way_${way}`) })),
          (chosen) => onChange({ way: ways.find((way) => way === chosen) ?? entry.way }),
        )}
        {props.children}
      </span>
    </div>
  )
}

function NumberField(props: {
  field: MeasureField
  label: string
  labelUnseen: boolean
  value: string
  fault: EntryFault | undefined
  describedBy: string
  onFocus: () => void
  onBlur: () => void
  onChange: (value: string) => void
}) {
  const t = useWords(reportWords)
  const id = useId()
  const { fault } = props
  return (
    <label className="report-field">
      <span className={props.labelUnseen ? 'unseen' : 'soft'}>{props.label}</span>
      <input
        data-field={props.field}
        value={props.value}
        inputMode="decimal"
        autoComplete="off"
        maxLength={80}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? props.describedBy : id}
        onFocus={props.onFocus}
        onBlur={props.onBlur}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {fault !== undefined && (
        <span id={id} className="report-fault" role="alert">
          {t(fault)}
        </span>
      )}
    </label>
  )
}

/** What two counts come to, while they are typed; or that one of them is missing, once they are left. */
function CountsResult(props: { entry: CellEntry; definition: IndicatorDefinition; typing: boolean }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const { entry, definition } = props
  const read = readEntry(entry, undefined)
  const cell = 'cell' in read ? read.cell : undefined
  if (numberOf(cell, definition) !== undefined) {
    return <span className="soft">{t('worksOut', { figure: cellText(cell, definition, language) })}</span>
  }
  const half = (entry.numerator.trim() === '') !== (entry.denominator.trim() === '')
  return half && !props.typing ? (
    <span className="report-fault" role="alert">
      {t('halfCounts')}
    </span>
  ) : null
}

import type { IndicatorDefinition } from '@kangcheng/indicators/contract'
import { Choice, say, unitName, useLanguage, useWords } from '@kangcheng/web-kit'
import { ABSENCES, type Entry, type Field, LEVELS } from './statement.ts'
import { TextField } from './text-field.tsx'
import { recordWords } from './words.ts'

/** The fields of the figure itself: one number, two counts, several parts, a level, done or not, or why there is none. */
export function MeasureFields(props: {
  entry: Entry
  definition: IndicatorDefinition
  faultOf: (field: Field) => string | undefined
  onChange: (part: Partial<Entry>) => void
}) {
  const t = useWords(recordWords)
  const language = useLanguage()
  const { entry, definition, onChange } = props
  const number = (field: 'value' | 'numerator' | 'denominator' | 'parts', label: string) => (
    <TextField
      label={label}
      numeric
      value={entry[field]}
      fault={props.faultOf(field)}
      onChange={(value) => onChange({ [field]: value })}
    />
  )
  const unit = unitName(definition.unit, language)
  const counted = (field: 'numerator' | 'denominator') => {
    const words = definition[field]
    return words ? `${t(field)} · ${say(words, language)}` : t(field)
  }
  switch (entry.way) {
    case 'value':
      return number('value', unit === '' ? t('value') : `${t('value')} · ${unit}`)
    case 'counts':
      return (
        <>
          {number('numerator', counted('numerator'))}
          {number('denominator', counted('denominator'))}
        </>
      )
    case 'parts':
      return number('parts', t('parts'))
    case 'level':
      return (
        <Choice
          label={t('level')}
          value={entry.level}
          options={LEVELS.map((level) => ({ value: level, label: t('levelOf', { level }) }))}
          onChange={(level) => onChange({ level })}
        />
      )
    case 'attained':
      return (
        <Choice
          label={t('attained')}
          value={entry.attained}
          options={(['yes', 'no'] as const).map((done) => ({ value: done, label: t(done) }))}
          onChange={(done) => onChange({ attained: done === 'no' ? 'no' : 'yes' })}
        />
      )
    case 'absence':
      return (
        <Choice
          label={t('absence')}
          value={entry.absence}
          options={ABSENCES.map((absence) => ({ value: absence, label: t(absence) }))}
          onChange={(chosen) => onChange({ absence: ABSENCES.find((one) => one === chosen) ?? entry.absence })}
        />
      )
  }
}

import { allowedRules, type ExtractRule, REGION_STEPS, type SharedColumn } from '@kangcheng/exchange/contract'
import { Choice, cityDay, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { sharingWords } from '../words.ts'
import { NumberField } from './number-field.tsx'
import { usualRule } from './usual-rule.ts'

/** What becomes of one column. */
export function RuleFields(props: {
  column: SharedColumn
  rule: ExtractRule | undefined
  onChange: (rule: ExtractRule | undefined) => void
}) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const { column, rule, onChange } = props
  const choices = allowedRules(column)
  const title = say(column.title, language)
  return (
    <div className="sharing-choice">
      {choices.length === 0 ? (
        <span>
          {title} <span className="soft">{t('onlyDrop')}</span>
        </span>
      ) : (
        <Choice
          label={t('treatmentOf', { column: title })}
          value={rule?.rule ?? ''}
          options={[
            { value: '', label: t('rule_drop') },
            ...choices.map((one) => ({ value: one, label: t(`rule_${one}`) })),
          ]}
          onChange={(value) => {
            const chosen = choices.find((one) => one === value)
            onChange(chosen && usualRule(column.name, chosen, cityDay(new Date())))
          }}
        />
      )}
      {rule?.rule === 'age-band' && (
        <NumberField
          label={t('bandWidth')}
          value={rule.width}
          min={1}
          max={50}
          onChange={(width) => onChange({ ...rule, width })}
        />
      )}
      {rule?.rule === 'interval' && (
        <NumberField
          label={t('intervalWidth')}
          value={rule.width}
          min={1}
          max={1_000_000}
          onChange={(width) => onChange({ ...rule, width })}
        />
      )}
      {rule?.rule === 'region-level' && (
        <Choice
          label={t('rule_region-level')}
          value={rule.level}
          options={REGION_STEPS.map((value) => ({ value, label: t(`level_${value}`) }))}
          onChange={(value) => onChange({ ...rule, level: REGION_STEPS.find((one) => one === value) ?? rule.level })}
        />
      )}
    </div>
  )
}

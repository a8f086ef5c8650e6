import { allowedRules, type DataSetVersion, type ExtractRule, type NewExtract } from '@kangcheng/exchange/contract'
import { answerOf, api, Choice, cityDay, ProblemNote, say, useLanguage, useSession, useWords } from '@kangcheng/web-kit'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { useSharingChange } from '../sharing-queries.ts'
import { sharingWords } from '../words.ts'
import { NumberField } from './number-field.tsx'
import { RuleFields } from './rule-fields.tsx'
import { usualRule } from './usual-rule.ts'

/** Asks for a de-identified extract of a data set: what becomes of each column, and how sure it has to be. */
export function ExtractForm({ shown: { dataSet, version }, onClose }: { shown: DataSetVersion; onClose: () => void }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const navigate = useNavigate()
  const session = useSession()
  const [rules, setRules] = useState<Readonly<Record<string, ExtractRule | undefined>>>(() => {
    const today = cityDay(new Date())
    const usual = dataSet.columns.map((column) => {
      const [first] = allowedRules(column)
      return [column.name, first && usualRule(column.name, first, today)] as const
    })
    return Object.fromEntries(usual)
  })
  const [texts, setTexts] = useState({ project: '', ethics: '', legalBasis: '' })
  const [numbers, setNumbers] = useState({ k: 5, shiftDays: 30, keptDays: 14, least: 2 })
  const [diverse, setDiverse] = useState('')
  const [small, setSmall] = useState<NewExtract['small']>('suppress')
  const asking = useSharingChange(
    (body: NewExtract) => answerOf(api.POST('/api/v1/exchange/extracts', { body })),
    ({ id }) => void navigate({ to: '/data/sharing/extracts/$id', params: { id } }),
  )
  const chosen = dataSet.columns.flatMap(({ name }) => rules[name] ?? [])
  const sensitive = dataSet.columns.filter(({ name, role }) => role === 'sensitive' && rules[name])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { k, shiftDays, keptDays, least } = numbers
    asking.mutate({
      ...{ dataSet: dataSet.code, version, organisation: session?.organisation.code ?? '', ...texts },
      ...{ region: dataSet.place.region, rules: chosen, k, shiftDays, small, keptDays },
      ...(sensitive.some(({ name }) => name === diverse) && { diversity: { column: diverse, least } }),
    })
  }
  const number = (key: keyof typeof numbers, min: number, max: number) => (
    <NumberField
      label={t(key)}
      value={numbers[key]}
      min={min}
      max={max}
      onChange={(value) => setNumbers({ ...numbers, [key]: value })}
    />
  )
  const text = (key: keyof typeof texts) => (
    <label className="field">
      <span>{t(key)}</span>
      <input
        required
        maxLength={200}
        value={texts[key]}
        onChange={(event) => setTexts({ ...texts, [key]: event.target.value })}
      />
    </label>
  )
  return (
    <form className="card stack" onSubmit={submit} aria-label={t('askExtract')}>
      <h3>{t('askExtract')}</h3>
      <div className="sharing-fields">
        {text('project')}
        {text('ethics')}
        {text('legalBasis')}
      </div>
      <fieldset className="stack sharing-columns">
        <legend>{t('treatment')}</legend>
        {dataSet.columns.map((column) => (
          <RuleFields
            key={column.name}
            column={column}
            rule={rules[column.name]}
            onChange={(rule) => setRules({ ...rules, [column.name]: rule })}
          />
        ))}
      </fieldset>
      <div className="sharing-fields">
        {number('k', 2, 100)}
        {number('shiftDays', 0, 3650)}
        {number('keptDays', 1, 90)}
        <Choice
          label={t('small')}
          value={small}
          options={[
            { value: 'suppress', label: t('small_suppress') },
            { value: 'refuse', label: t('small_refuse') },
          ]}
          onChange={(value) => setSmall(value === 'refuse' ? 'refuse' : 'suppress')}
        />
        <Choice
          label={t('diversity')}
          value={diverse}
          options={[
            { value: '', label: t('noDiversity') },
            ...sensitive.map(({ name, title }) => ({ value: name, label: say(title, language) })),
          ]}
          onChange={setDiverse}
        />
        {diverse !== '' && number('least', 2, 20)}
      </div>
      {asking.error && <ProblemNote problem={asking.error} />}
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={chosen.length === 0 || asking.isPending}>
          {t(asking.isPending ? 'working' : 'submit')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}

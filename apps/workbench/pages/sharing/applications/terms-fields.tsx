import {
  FREQUENCIES,
  FREQUENCY_WORDS,
  MASKABLE_KINDS,
  type SharedDataSet,
  type SharingTerms,
} from '@kangcheng/exchange/contract'
import { Choice, cityDay, DayField, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { regionsQuery } from '../../../queries/plan-queries.ts'
import { sharingWords } from '../words.ts'

/** Columns, place, time and quota: what is asked for, or granted of it (then `asked` bounds it). */
export function TermsFields(props: {
  dataSet: SharedDataSet
  terms: SharingTerms
  asked?: SharingTerms
  onChange: (terms: SharingTerms) => void
}) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const { dataSet, terms, asked, onChange } = props
  const { data: regions = [] } = useQuery(regionsQuery(asked?.region ?? dataSet.place.region))
  const offered = dataSet.columns.filter(({ name }) => !asked || asked.columns.some((one) => one.name === name))
  const chosen = (name: string) => terms.columns.find((one) => one.name === name)
  const setColumn = (name: string, masked: boolean | undefined) => {
    const columns = offered.flatMap((one) => {
      const before = chosen(one.name)
      if (one.name !== name) return before ? [before] : []
      return masked === undefined ? [] : [{ name, masked }]
    })
    onChange({ ...terms, columns })
  }
  return (
    <>
      <fieldset className="stack sharing-columns">
        <legend>{t('chooseColumns')}</legend>
        {offered.map(({ name, title, kind, level }) => {
          const one = chosen(name)
          const isBound = asked?.columns.find((column) => column.name === name)?.masked === true
          return (
            <div key={name} className="sharing-choice">
              <label className="sharing-choice">
                <input
                  type="checkbox"
                  checked={one !== undefined}
                  onChange={(event) => setColumn(name, event.target.checked ? MASKABLE_KINDS.has(kind) : undefined)}
                />
                {say(title, language)} <span className="soft">{level}</span>
              </label>
              {one && MASKABLE_KINDS.has(kind) && (
                <label className="sharing-choice">
                  <input
                    type="checkbox"
                    aria-label={t('maskColumn', { column: say(title, language) })}
                    checked={one.masked}
                    disabled={isBound}
                    onChange={(event) => setColumn(name, event.target.checked)}
                  />
                  {t('masked')}
                </label>
              )}
            </div>
          )
        })}
      </fieldset>
      <div className="sharing-fields">
        <Choice
          label={t('region')}
          value={terms.region}
          options={regions
            .filter(({ code }) => dataSet.regionColumn !== undefined || code === dataSet.place.region)
            .map(({ code, name }) => ({ value: code, label: say(name, language) }))}
          onChange={(region) => onChange({ ...terms, region })}
        />
        <DayField
          label={t('until')}
          value={terms.until}
          min={cityDay(new Date())}
          {...(asked && { max: asked.until })}
          onChange={(until = '') => onChange({ ...terms, until })}
        />
        <Choice
          label={t('howOften')}
          value={terms.frequency}
          options={FREQUENCIES.map((value) => ({ value, label: say(FREQUENCY_WORDS[value], language) }))}
          onChange={(value) =>
            onChange({ ...terms, frequency: FREQUENCIES.find((one) => one === value) ?? terms.frequency })
          }
        />
        <QuotaField
          label={t('rowsADay')}
          value={terms.quota.rows}
          max={asked?.quota.rows ?? 10_000_000}
          onChange={(rows) => onChange({ ...terms, quota: { ...terms.quota, rows } })}
        />
        <QuotaField
          label={t('callsADay')}
          value={terms.quota.calls}
          max={asked?.quota.calls ?? 100_000}
          onChange={(calls) => onChange({ ...terms, quota: { ...terms.quota, calls } })}
        />
      </div>
    </>
  )
}

function QuotaField(props: { label: string; value: number; max: number; onChange: (value: number) => void }) {
  return (
    <label className="field">
      <span>{props.label}</span>
      <input
        type="number"
        required
        min={1}
        max={props.max}
        value={props.value || ''}
        onChange={(event) => props.onChange(Math.trunc(event.target.valueAsNumber) || 0)}
      />
    </label>
  )
}

import type { NewDelegation } from '@kangcheng/access/contract'
import { cityDay, DayField, ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type ReactNode, type SubmitEvent, useState } from 'react'
import { delegationWords } from './words.ts'

const LONGEST_DAYS = 90

/** A role that somebody holds, as it is chosen here. */
export interface Handable {
  readonly id: string
  readonly label: string
  readonly place: string
  readonly delegable: boolean
}

/** What is handed over, to whom and when. Nothing is chosen beforehand but today as the first day. */
export function HandOverForm(props: {
  label: string
  /** Chooses who hands over, where that is not oneself. */
  before?: ReactNode
  people: ReactNode
  delegate: string
  assignments: readonly Handable[]
  change: { mutate: (wish: NewDelegation) => void; isPending: boolean; error: unknown }
  onClose: () => void
}) {
  const t = useWords(delegationWords)
  const today = cityDay(new Date())
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [firstDay, setFirstDay] = useState(today)
  const [lastDay, setLastDay] = useState('')
  const { assignments, delegate, change } = props
  const assigned = chosen.filter((id) => assignments.some((one) => one.id === id))
  const [tried, setTried] = useState(false)
  const missing = (day: string) => (tried && day === '' ? t('dayMissing') : undefined)
  // A day is taken over as its field is left, which may be by clicking the button: it must not wait for the day.
  const ready = delegate !== '' && assigned.length > 0
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (firstDay !== '' && lastDay !== '') change.mutate({ delegate, assignments: assigned, firstDay, lastDay })
  }
  return (
    <form className="card stack" onSubmit={submit} aria-label={props.label}>
      <h2>{props.label}</h2>
      {change.error !== null && <ProblemNote problem={change.error} />}
      {props.before}
      <fieldset className="delegation-roles">
        <legend>{t('whatFor')}</legend>
        {assignments.length === 0 && <p className="soft">{t('nothingHeld')}</p>}
        {assignments.map(({ id, label, place, delegable }) => (
          <label key={id}>
            <input
              type="checkbox"
              disabled={!delegable}
              checked={assigned.includes(id)}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />{' '}
            {label} <span className="soft">{delegable ? place : t('notDelegable')}</span>
          </label>
        ))}
      </fieldset>
      {props.people}
      <div className="delegation-fields">
        <DayField
          label={t('firstDay')}
          value={firstDay}
          min={today}
          fault={missing(firstDay)}
          onChange={(day) => setFirstDay(day ?? '')}
        />
        <DayField
          label={t('lastDay')}
          value={lastDay}
          fault={missing(lastDay)}
          min={firstDay || today}
          max={lastGoodDay(firstDay || today)}
          onChange={(day) => setLastDay(day ?? '')}
        />
      </div>
      <p className="soft">{t('most')}</p>
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={!ready || change.isPending}>
          {t(change.isPending ? 'working' : 'hand')}
        </Button>
        <Button onClick={props.onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}

function lastGoodDay(firstDay: string): string {
  return new Date(Date.parse(firstDay) + (LONGEST_DAYS - 1) * 86_400_000).toISOString().slice(0, 10)
}

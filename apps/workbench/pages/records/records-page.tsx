import { DayField, Empty, PageHead, useWords } from '@kangcheng/web-kit'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { FoundPatients } from './found-patients.tsx'
import { useKept } from './kept.ts'
import { OpenAddress } from './open-address.tsx'
import { searchQuery } from './queries.ts'
import { RecordTabs } from './record-tabs.tsx'
import { cleaned, NOBODY, pairsOf, type Wanted } from './wanted.ts'
import { recordWords } from './words.ts'
import './records.css'

/** Who is it, and where is their record? */
export function RecordsPage() {
  const t = useWords(recordWords)
  const queries = useQueryClient()
  const [wanted, keep] = useKept<Wanted>('wanted patient', NOBODY)
  const pairs = pairsOf(wanted)
  const find = (chosen: Wanted) => {
    keep(chosen)
    // Who asks again wants to know what is there now.
    const asked = pairsOf(chosen)
    if (asked) void queries.invalidateQueries({ queryKey: searchQuery('Patient', asked).queryKey })
  }
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      <RecordTabs />
      <div className="card record-finder">
        <FindForm wanted={wanted} onFind={find} />
        <OpenAddress />
      </div>
      {pairs === undefined ? <Empty>{t('start')}</Empty> : <FoundPatients pairs={pairs} />}
    </div>
  )
}

function FindForm({ wanted, onFind }: { wanted: Wanted; onFind: (wanted: Wanted) => void }) {
  const t = useWords(recordWords)
  const [typed, setTyped] = useState(wanted)
  // Enter in the field of the day settles the day and sends the form at once, before anything is drawn again.
  const latest = useRef(wanted)
  const type = (part: Partial<Wanted>) => {
    latest.current = { ...latest.current, ...part }
    setTyped(latest.current)
  }
  const find = (chosen: Wanted) => {
    type(chosen)
    onFind(chosen)
  }
  const text = (name: 'name' | 'identifier' | 'phone', hint = '') => (
    <label className="field">
      <span>{t(name)}</span>
      <input
        type="text"
        value={typed[name]}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        inputMode={name === 'phone' ? 'tel' : undefined}
        onChange={(event) => type({ [name]: event.target.value })}
      />
    </label>
  )
  return (
    <form
      className="record-form"
      aria-label={t('form')}
      onSubmit={(event) => {
        event.preventDefault()
        find(cleaned(latest.current))
      }}
    >
      {text('name', t('nameHint'))}
      {text('identifier', t('identifierHint'))}
      {text('phone')}
      <DayField label={t('birthDate')} value={typed.birthdate} onChange={(day) => type({ birthdate: day ?? '' })} />
      <div className="line">
        <Button type="primary" htmlType="submit">
          {t('find')}
        </Button>
        <Button onClick={() => find(NOBODY)}>{t('clear')}</Button>
      </div>
    </form>
  )
}

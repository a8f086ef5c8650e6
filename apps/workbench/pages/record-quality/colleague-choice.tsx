import { Choice, useSession, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { colleaguesQuery } from './quality-queries.ts'
import { qualityWords } from './words.ts'

/** Oneself, or a colleague found by name. */
export function ColleagueChoice({ value, onChange }: { value: string; onChange: (user: string) => void }) {
  const t = useWords(qualityWords)
  const session = useSession()
  const [text, setText] = useState('')
  const { data: colleagues = [] } = useQuery(colleaguesQuery(text.trim()))
  const own = session ? [{ value: session.userId, label: t('me', { name: session.name }) }] : []
  const others = colleagues.filter(({ id }) => id !== session?.userId)
  return (
    <div className="quality-filters">
      <label className="field">
        <span>{t('colleagueFind')}</span>
        <input type="search" value={text} maxLength={60} onChange={(event) => setText(event.target.value)} />
      </label>
      <Choice
        label={t('colleague')}
        value={value}
        options={[
          { value: '', label: t('nobody') },
          ...own,
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={onChange}
      />
    </div>
  )
}

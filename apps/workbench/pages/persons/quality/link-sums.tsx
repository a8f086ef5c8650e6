import type { LinkQuality } from '@kangcheng/persons/contract'
import { formatNumber, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { daysSince } from '../doubts/queue.ts'
import { qualityWords } from './words.ts'

/** What the index holds, what it did by itself, and how much of that was right. */
export function LinkSums({ quality }: { quality: LinkQuality }) {
  const t = useWords(qualityWords)
  const language = useLanguage()
  const { charts, persons, unlinkable, links, doubts, precision, asOf } = quality
  const number = (value: number) => formatNumber(value, { language, decimals: 0 })
  const percent = (value = 0) => `${formatNumber(value * 100, { language, decimals: 1, fixed: true })}%`
  const age = doubts.oldest === undefined ? undefined : daysSince(doubts.oldest, Date.parse(asOf))
  const { cases, of, share, low, high } = precision
  return (
    <dl className="card person-sums">
      <Sum name={t('charts')}>{number(charts)}</Sum>
      <Sum name={t('persons')}>{number(persons)}</Sum>
      <Sum name={t('unlinkable')} note={t('unlinkableHint')}>
        {number(unlinkable)}
      </Sum>
      <Sum name={t('byItself')}>{number(links.byItself)}</Sum>
      <Sum name={t('takenBack')} note={t('takenBackHint')}>
        {number(links.takenBack)}
      </Sum>
      <Sum name={t('byPeople')}>{number(links.byPeople)}</Sum>
      <Sum
        name={t('precision')}
        note={
          share === undefined
            ? t('precisionNone')
            : t('precisionHint', { cases, of, low: percent(low), high: percent(high) })
        }
      >
        {share === undefined ? '—' : percent(share)}
      </Sum>
      <Sum
        name={t('waiting')}
        note={age === undefined ? t('waitingNone') : age === 0 ? t('waitingToday') : t('waitingDays', { count: age })}
      >
        <Link to="/persons/doubts" aria-label={`${t('waiting')} ${number(doubts.waiting)}`}>
          {number(doubts.waiting)}
        </Link>
      </Sum>
    </dl>
  )
}

function Sum({ name, note, children }: { name: string; note?: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {note !== undefined && <span className="soft person-note">{note}</span>}
      </dd>
    </div>
  )
}

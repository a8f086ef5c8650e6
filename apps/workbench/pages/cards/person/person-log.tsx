import { cityDay, DayField, Empty, PageState, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { readingsOfQuery } from '../card-queries.ts'
import { ReadingsTable } from '../log/readings-table.tsx'
import { cardWords } from '../words.ts'

const MONTH = 30 * 86_400_000

/** Where the cards of one person were read, by whatever window. */
export function PersonLog({ person }: { person: string }) {
  const t = useWords(cardWords)
  const today = cityDay(new Date())
  const [from, setFrom] = useState(cityDay(new Date(Date.now() - MONTH)))
  const [to, setTo] = useState(today)
  const readings = useQuery(readingsOfQuery(person, { from, to }))
  return (
    <section className="stack">
      <div className="spread">
        <h2>{t('personLog')}</h2>
        <div className="line">
          <DayField label={t('from')} value={from} max={to} onChange={(day) => day && setFrom(day)} />
          <DayField label={t('to')} value={to} min={from} onChange={(day) => day && setTo(day)} />
        </div>
      </div>
      <PageState query={readings}>
        {(found) =>
          found.readings.length === 0 ? (
            <Empty>{t('noReadingsOf')}</Empty>
          ) : (
            <ReadingsTable caption={t('personLog')} found={found} ofOne />
          )
        }
      </PageState>
    </section>
  )
}

import type { ReportPage } from '@kangcheng/indicators/contract'
import { useLanguage, useWords } from '@kangcheng/web-kit'
import { cellText, rowName } from '../rows/cell-text.ts'
import { reportWords } from '../words.ts'
import { readEntry } from './entry.ts'
import type { TypedCells } from './unsaved.ts'

/** Which rows somebody else has changed meanwhile; the choice stands beside each. */
export function ClashNote(props: {
  page: ReportPage
  clashing: readonly string[]
  onFind: (indicator: string) => void
}) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const rows = props.page.rows.filter(({ indicator }) => props.clashing.includes(indicator))
  if (rows.length === 0) return null
  return (
    <div className="note warning" role="alert">
      <p>{t('clash')}</p>
      <p className="line">
        {rows.map((row) => (
          <button key={row.indicator} type="button" className="quiet" onClick={() => props.onFind(row.indicator)}>
            {rowName(row, language)}
          </button>
        ))}
      </p>
    </div>
  )
}

/** What was typed and can no longer be saved, since the report went on its way meanwhile. */
export function LostNote(props: { page: ReportPage; typed: TypedCells; lost: readonly string[] }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const lost = props.page.rows.filter(({ indicator }) => props.lost.includes(indicator))
  if (lost.length === 0) return null
  return (
    <div className="note warning" role="alert">
      <p>{t('lost')}</p>
      <ul>
        {lost.map((row) => {
          const typed = props.typed[row.indicator]
          const read = typed && readEntry(typed.entry, typed.base)
          const cell = read && 'cell' in read ? read.cell : undefined
          const mine = cell ? cellText(cell, row.definition, language) : (typed?.entry.value ?? '')
          return (
            <li key={row.indicator}>
              {rowName(row, language)} — {t('lostRow', { mine: [mine, cell?.comment].filter(Boolean).join('；') })}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

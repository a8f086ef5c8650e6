import type { ReportPage } from '@kangcheng/indicators/contract'
import { useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { reportWords } from '../words.ts'
import { copyOf, entryOf, isFilled, readEntry, usualWay } from './entry.ts'
import type { Filling } from './use-filling.ts'

/** Fills what is empty as last period was; every copy carries its mark and is asked about when the report is submitted. */
export function CopyAll({ page, filling }: { page: ReportPage; filling: Filling }) {
  const t = useWords(reportWords)
  const [copied, setCopied] = useState<number>()
  const { report, previousPeriod } = page
  const copies = page.rows.flatMap((row) => {
    const { indicator, definition } = row
    const copy = copyOf(row, previousPeriod)
    const typed = filling.typed[indicator]
    const read = typed ? readEntry(typed.entry, typed.base) : { cell: report.cells[indicator] }
    const empty = 'cell' in read && !isFilled(read.cell)
    return definition && copy && empty ? [{ indicator, definition, row, copy, comment: read.cell?.comment ?? '' }] : []
  })
  const copyAll = () => {
    for (const { indicator, definition, row, copy, comment } of copies) {
      filling.type(indicator, { ...entryOf(copy, usualWay(definition, row.previous)), comment })
    }
    setCopied(copies.length)
    filling.saveSoon()
  }
  return (
    <>
      {copies.length > 0 && <Button onClick={copyAll}>{t('copyAll', { count: copies.length })}</Button>}
      {copied !== undefined && (
        <span className="soft" role="status">
          {t('copiedAll', { count: copied })}
        </span>
      )}
    </>
  )
}

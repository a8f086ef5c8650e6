import type { ReportSummary } from '@kangcheng/indicators/contract'
import { formatDay, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { ReportLink } from './report-link.tsx'
import { LateMark, StatusMark, WaitsMark } from './status-mark.tsx'
import { reportWords } from './words.ts'

const AT_ONCE = 30

/** The list on a phone: what a row of the table says, a card each. */
export function ReportCards({ reports }: { reports: readonly ReportSummary[] }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const [shown, setShown] = useState(AT_ONCE)
  const left = reports.length - shown
  return (
    <>
      <ul className="report-cards">
        {reports.slice(0, shown).map((report) => (
          <li key={report.id} className="card">
            <h2>
              <ReportLink report={report} />
            </h2>
            <p>{say(report.names.organisation, language)}</p>
            <p className="line">
              <StatusMark status={report.status} />
              {report.late && <LateMark />}
              {report.waitsFor && <WaitsMark waitsFor={report.waitsFor} />}
            </p>
            <p className="line soft">
              <span>{t('filledOfLong', { filled: report.filled, asked: report.asked })}</span>
              <span>{t('dueOn', { day: formatDay(report.dueOn, language) })}</span>
            </p>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setShown(shown + AT_ONCE)}>{t('more', { count: Math.min(left, AT_ONCE) })}</Button>
      )}
    </>
  )
}

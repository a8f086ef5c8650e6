import type { ReportSummary } from '@kangcheng/indicators/contract'
import { cityDay, formatDay, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { ReportLink } from '../reports/report-link.tsx'
import { LateMark, StatusMark } from '../reports/status-mark.tsx'
import { homeWords } from './words.ts'
import '../reports/reports.css'

/** A report in a card: which, how far, by when. */
export function ReportRow({ report, withRespondent }: { report: ReportSummary; withRespondent?: boolean }) {
  const t = useWords(homeWords)
  const language = useLanguage()
  return (
    <>
      <ReportLink report={report} />
      <span className="line soft">
        {withRespondent && <span>{say(report.names.organisation, language)}</span>}
        {report.late ? (
          <LateMark days={daysBetween(report.dueOn, cityDay(new Date()))} />
        ) : (
          <>
            <StatusMark status={report.status} />
            <span>{t('dueOn', { day: formatDay(report.dueOn, language) })}</span>
          </>
        )}
      </span>
    </>
  )
}

function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000)
}

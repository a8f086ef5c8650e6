import type { ReportSummary } from '@kangcheng/indicators/contract'
import { formatPeriod, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { reportWords } from './words.ts'

/** Leads to a report by its form and period; whoever only hears the link hears whose it is. */
export function ReportLink({ report }: { report: ReportSummary }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const form = say(report.names.dataSet, language)
  return (
    <Link to="/reports/$report" params={{ report: report.id }}>
      {t('formAndPeriod', { form, period: formatPeriod(report.period, language) })}
      <span className="unseen"> {say(report.names.organisation, language)}</span>
    </Link>
  )
}

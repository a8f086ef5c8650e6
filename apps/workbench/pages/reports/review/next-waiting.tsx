import type { ReportPage } from '@kangcheng/indicators/contract'
import { useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reportsQuery } from '../../../queries/report-queries.ts'
import { reportWords } from '../words.ts'

/** For those who review many: on to the next report that waits, without the list between. */
export function NextWaiting({ page }: { page: ReportPage }) {
  const t = useWords(reportWords)
  const enabled = useMay()('indicators.report.review')
  const { data } = useQuery({ ...reportsQuery({ status: 'submitted' }), enabled })
  if (!enabled || !data) return null
  const here = data.findIndex(({ id }) => id === page.report.id)
  const waiting = data.filter(({ id }) => id !== page.report.id)
  // After the last one those skipped before come again.
  const next = (here === -1 ? undefined : data[here + 1]) ?? waiting[0]
  if (!next) return null
  return (
    <Link to="/reports/$report" params={{ report: next.id }} className="report-next">
      {t('nextWaiting', { count: waiting.length })} →
    </Link>
  )
}

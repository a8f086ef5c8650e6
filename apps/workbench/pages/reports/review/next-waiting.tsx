import type { ReportPage } from '@kangcheng/indicators/contract'
import { useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reviewQueueQuery } from '../../../queries/report-queries.ts'
import { reportWords } from '../words.ts'

/** For those who review many: on and back through the queue, without the list between. */
export function NextWaiting({ page }: { page: ReportPage }) {
  const t = useWords(reportWords)
  const enabled = useMay()('indicators.report.review')
  const { data } = useQuery({ ...reviewQueueQuery, enabled })
  if (!enabled || !data) return null
  const { rows, further } = data
  const here = rows.findIndex(({ id }) => id === page.report.id)
  const waiting = rows.filter(({ id }) => id !== page.report.id)
  // After the last one those skipped before come again.
  const next = (here === -1 ? undefined : rows[here + 1]) ?? waiting[0]
  const previous = here > 0 ? rows[here - 1] : undefined
  return (
    <>
      {previous && (
        <Link to="/reports/$report" params={{ report: previous.id }} className="report-next">
          ← {t('previousWaiting')}
        </Link>
      )}
      {next && (
        <Link to="/reports/$report" params={{ report: next.id }} className="report-next">
          {t('nextWaiting', { count: waiting.length + further })} →
        </Link>
      )}
    </>
  )
}

import type { ReportSummary } from '@kangcheng/indicators/contract'
import { useMay, useSession, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reportsQuery } from '../../queries/report-queries.ts'
import { HomeCard, HomeRows, MOST_ROWS } from './home-card.tsx'
import { ReportRow } from './report-row.tsx'
import { homeWords } from './words.ts'

/** Reports that I have to fill in or to mend: what came back first, then by day. */
export function OwnReportsCard() {
  const t = useWords(homeWords)
  const own = useOwnFilter()
  const drafts = useQuery(reportsQuery({ ...own, status: 'draft' }))
  const returned = useQuery(reportsQuery({ ...own, status: 'returned' }))
  return (
    <HomeCard
      title={t('ownReports')}
      all={<Link to="/reports">{t('allReports')}</Link>}
      query={returned}
      empty={t(drafts.data?.some(({ late }) => late) ? 'onlyLateReports' : 'noOwnReports')}
    >
      {(sentBack) => {
        const rows = [...sentBack, ...(drafts.data ?? []).filter(isOpen).toSorted(byDay)]
        return (
          rows.length > 0 && (
            <HomeRows
              rows={rows.slice(0, MOST_ROWS).map((report) => ({ key: report.id, row: <ReportRow report={report} /> }))}
              more={rows.length > MOST_ROWS ? t('more', { count: rows.length - MOST_ROWS }) : undefined}
            />
          )
        )
      }}
    </HomeCard>
  )
}

/** Whoever reviews sees every department's reports; theirs to fill in are those of their own organisation. */
function useOwnFilter(): { organisation?: string } {
  const may = useMay()
  const session = useSession()
  return may('indicators.report.review') && session ? { organisation: session.organisation.code } : {}
}

/** Late ones stand among what is late. */
function isOpen({ late }: ReportSummary): boolean {
  return !late
}

function byDay(one: ReportSummary, other: ReportSummary): number {
  return one.dueOn < other.dueOn ? -1 : 1
}

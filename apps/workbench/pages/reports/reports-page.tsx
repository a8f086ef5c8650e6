import type { ReportSummary } from '@kangcheng/indicators/contract'
import { Empty, ExportLinks, PageHead, PageState, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { reportsQuery } from '../../queries/report-queries.ts'
import { Issued, useIssuing } from './issue-requests.tsx'
import { ReportCards } from './report-cards.tsx'
import { ReportFilters } from './report-filters.tsx'
import { ReportTable } from './report-table.tsx'
import { LIST_LIMIT } from './search.ts'
import { useNarrow } from './use-narrow.ts'
import { reportWords } from './words.ts'
import './reports.css'

const route = getRouteApi('/frame/reports')

/** Who reports what by when, and how far has it come? */
export function ReportsPage() {
  const t = useWords(reportWords)
  const may = useMay()
  const search = route.useSearch()
  const reports = useQuery({ ...reportsQuery(search), staleTime: 0 })
  const issuing = useIssuing()
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {may('indicators.report.request') && (
              <Button disabled={issuing.isPending} onClick={() => issuing.mutate()}>
                {t(issuing.isPending ? 'issuing' : 'issue')}
              </Button>
            )}
            <ExportLinks path="/reports" query={{ ...search }} />
          </>
        }
      />
      <Issued issuing={issuing} />
      <PageState query={reports}>{(list) => <ReportList reports={list} />}</PageState>
    </div>
  )
}

function ReportList({ reports }: { reports: readonly ReportSummary[] }) {
  const t = useWords(reportWords)
  const may = useMay()
  const narrow = useNarrow()
  const filtered = Object.keys(route.useSearch()).length > 0
  if (reports.length === 0 && !filtered) {
    return <Empty>{t(may('indicators.report.request') ? 'noneYet' : 'none')}</Empty>
  }
  const filters = <ReportFilters />
  return (
    <>
      {reports.length >= LIST_LIMIT && <p className="note">{t('limited', { limit: LIST_LIMIT })}</p>}
      {narrow || reports.length === 0 ? (
        <>
          <search className="table-tools no-print">{filters}</search>
          {reports.length === 0 ? <Empty>{t('noneFound')}</Empty> : <ReportCards reports={reports} />}
        </>
      ) : (
        <ReportTable reports={reports} tools={filters} />
      )}
    </>
  )
}

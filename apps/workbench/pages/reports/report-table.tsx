import type { ReportSummary } from '@kangcheng/indicators/contract'
import { type Column, DataTable, formatDay, NO_FIGURE, say, useLanguage, useWords } from '@kangcheng/web-kit'
import type { ReactNode } from 'react'
import { ReportLink } from './report-link.tsx'
import { LIST_LIMIT } from './search.ts'
import { LateMark, StatusMark, WaitsMark } from './status-mark.tsx'
import { reportWords } from './words.ts'

/** Who reports what by when, and how far it has come. */
export function ReportTable({ reports, tools }: { reports: readonly ReportSummary[]; tools: ReactNode }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const organisation = ({ names }: ReportSummary) => say(names.organisation, language)
  const region = ({ names }: ReportSummary) => say(names.region, language)
  const manyRegions = new Set(reports.map((report) => report.region)).size > 1
  const columns: Column<ReportSummary>[] = [
    {
      key: 'report',
      title: t('dataSet'),
      head: true,
      show: (report) => <ReportLink report={report} />,
      sort: ({ names, period }) => `${say(names.dataSet, language)} ${period}`,
    },
    { key: 'organisation', title: t('organisation'), show: organisation, sort: organisation },
    ...(manyRegions ? [{ key: 'region', title: t('region'), show: region, sort: region }] : []),
    {
      key: 'status',
      tight: true,
      title: t('status'),
      show: ({ status, late, waitsFor }) => (
        <span className="report-marks">
          <StatusMark status={status} />
          {late && <LateMark />}
          {waitsFor && <WaitsMark waitsFor={waitsFor} />}
        </span>
      ),
      sort: ({ status }) => t(`status_${status}`),
    },
    {
      key: 'filled',
      title: t('filled'),
      align: 'end',
      show: ({ filled, asked }) => t('filledOf', { filled, asked }),
      sort: ({ filled, asked }) => filled / asked,
    },
    {
      key: 'due',
      tight: true,
      title: t('due'),
      show: ({ dueOn }) => <time dateTime={dueOn}>{formatDay(dueOn, language)}</time>,
      sort: ({ dueOn }) => dueOn,
    },
    {
      key: 'submitted',
      tight: true,
      title: t('submittedOn'),
      show: ({ firstSubmittedOn }) =>
        firstSubmittedOn === undefined ? NO_FIGURE : formatDay(firstSubmittedOn, language),
      sort: ({ firstSubmittedOn }) => firstSubmittedOn,
    },
  ]
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={reports}
      keyOf={({ id }) => id}
      searchText={(report) => [say(report.names.dataSet, language), organisation(report), region(report)].join(' ')}
      partial={reports.length >= LIST_LIMIT}
      tools={tools}
    />
  )
}

import type { WaitingReport } from '@kangcheng/indicators/contract'
import {
  type Column,
  DataTable,
  formatMoment,
  formatPeriod,
  NO_FIGURE,
  say,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { CameLateMark } from '../reports/status-mark.tsx'
import { useNarrow } from '../reports/use-narrow.ts'
import { reviewWords } from './words.ts'
import '../reports/reports.css'

/** The queue in the order in which to take it; on a phone a card each. */
export function QueueTable({ rows }: { rows: readonly WaitingReport[] }) {
  const t = useWords(reviewWords)
  const language = useLanguage()
  const narrow = useNarrow()
  const organisation = ({ names }: WaitingReport) => say(names.organisation, language)
  const form = ({ names, period }: WaitingReport) =>
    `${say(names.dataSet, language)} · ${formatPeriod(period, language)}`
  const columns: Column<WaitingReport>[] = [
    {
      key: 'organisation',
      title: t('respondent'),
      head: true,
      show: (report) => <ReviewLink report={report}>{organisation(report)}</ReviewLink>,
      sort: organisation,
    },
    { key: 'form', title: t('form'), show: form, sort: form },
    {
      key: 'submitted',
      tight: true,
      title: t('submittedAt'),
      show: ({ submittedAt }) => <time dateTime={submittedAt}>{formatMoment(submittedAt, language)}</time>,
      sort: ({ submittedAt }) => submittedAt,
    },
    {
      key: 'marks',
      title: t('marks'),
      show: (report) => <Marks report={report} />,
      sort: ({ late }) => (late ? 0 : 1),
    },
    {
      key: 'filled',
      title: t('filled'),
      align: 'end',
      show: ({ filled, asked }) => t('filledOf', { filled, asked }),
      sort: ({ filled }) => filled,
    },
    { key: 'warnings', title: t('warnings'), align: 'end', show: (row) => row.warnings, sort: (row) => row.warnings },
    { key: 'comments', title: t('comments'), align: 'end', show: (row) => row.comments, sort: (row) => row.comments },
    {
      key: 'changed',
      title: t('changed'),
      align: 'end',
      show: ({ changed }) => changed ?? NO_FIGURE,
      sort: ({ changed }) => changed,
    },
  ]
  if (!narrow) {
    return (
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        searchText={(report) => `${organisation(report)} ${form(report)}`}
      />
    )
  }
  return (
    <ul className="report-cards">
      {rows.map((report) => (
        <li key={report.id} className="card">
          <h2>
            <ReviewLink report={report}>{organisation(report)}</ReviewLink>
          </h2>
          <p>{form(report)}</p>
          <p className="line">
            <Marks report={report} />
          </p>
          <p className="line soft">
            <span>{t('submittedLong', { at: formatMoment(report.submittedAt, language) })}</span>
            <span>{t('filledLong', { filled: report.filled, asked: report.asked })}</span>
            <span>{t('warningsLong', { count: report.warnings })}</span>
            <span>{t('commentsLong', { count: report.comments })}</span>
            {report.changed !== undefined && <span>{t('changedLong', { count: report.changed })}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}

function ReviewLink({ report, children }: { report: WaitingReport; children: string }) {
  return (
    <Link to="/reports/$report" params={{ report: report.id }}>
      {children}
    </Link>
  )
}

/** What sets a report apart from the others: late, corrected, odd, one's own. */
function Marks({ report }: { report: WaitingReport }) {
  const t = useWords(reviewWords)
  return (
    <span className="report-marks">
      {report.late && <CameLateMark />}
      {report.warnings > 0 && (
        <span className="review-mark" data-mark="odd">
          <span aria-hidden="true">▲</span> {t('odd')}
        </span>
      )}
      {report.changed !== undefined && (
        <span className="review-mark" data-mark="again">
          <span aria-hidden="true">↻</span> {t('again')}
        </span>
      )}
      {report.round > 0 && (
        <span className="review-mark" data-mark="again">
          <span aria-hidden="true">✎</span> {t('correction')}
        </span>
      )}
      {report.ownReport && (
        <span className="review-mark">
          <span aria-hidden="true">⊘</span> {t('own')}
        </span>
      )}
    </span>
  )
}

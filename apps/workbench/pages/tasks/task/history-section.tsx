import type { ReviewedProgress, TaskPage } from '@kangcheng/indicators/contract'
import { formatDay, formatMoment, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useState } from 'react'
import { EvidencePanel } from '../../../evidence/evidence-panel.tsx'
import { evidenceOfProgress } from '../../../queries/evidence-queries.ts'
import { Percent, StatusMark } from '../task-marks.tsx'
import { taskWords } from '../words.ts'
import { useOwnerName } from './use-owner-name.ts'

const REVIEW_SHAPES: Record<ReviewedProgress['review'], string> = {
  waiting: '◐',
  accepted: '✓',
  returned: '↩',
  superseded: '—',
}

/** All that was reported, newest first, and what the office said to it. */
export function HistorySection({ page }: { page: TaskPage }) {
  const t = useWords(taskWords)
  if (page.parts.length > 0) return null
  return (
    <section className="card stack">
      <h2>{t('history')}</h2>
      {page.reports.length === 0 ? (
        <p className="soft">{t('noReports')}</p>
      ) : (
        <ol className="task-history">
          {page.reports.map((report) => (
            <Report key={report.seq} page={page} report={report} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Report({ page, report }: { page: TaskPage; report: ReviewedProgress }) {
  const t = useWords(taskWords)
  const language = useLanguage()
  const nameOf = useOwnerName(page)
  const who = (by: string) => page.people[by] ?? t('platform')
  const reached = page.task.milestones.filter(({ code }) => report.milestones[code] !== undefined)
  const { reviewed } = report
  return (
    <li>
      <p className="line">
        <strong>{t('dayOfReport', { day: formatDay(report.day, language) })}</strong>
        <StatusMark state={{ status: report.status, claimed: false }} />
        <Percent percent={report.percent} />
        <span className="task-mark" data-review={report.review}>
          <span aria-hidden="true">{REVIEW_SHAPES[report.review]}</span> {t(`review_${report.review}`)}
        </span>
      </p>
      <p className="task-text">{report.text}</p>
      {report.nextStep !== undefined && <p className="task-text">{t('nextStepIs', { text: report.nextStep })}</p>}
      {reached.length > 0 && (
        <p className="soft">{t('reachedAre', { names: reached.map(({ title }) => title).join('、') })}</p>
      )}
      <Files page={page} report={report} />
      <p className="soft">
        {t('reportedBy', { organisation: nameOf(report.organisation), name: who(report.by) })}{' '}
        <time dateTime={report.on} title={formatMoment(report.at, language)}>
          {formatDay(report.on, language)}
        </time>
      </p>
      {reviewed && (
        <p className="soft">
          {t(`reviewedBy_${report.review === 'accepted' ? 'accepted' : 'returned'}`, { name: who(reviewed.by) })}{' '}
          <time dateTime={reviewed.on}>{formatDay(reviewed.on, language)}</time>
          {reviewed.reason !== undefined && <q>{reviewed.reason}</q>}
        </p>
      )}
    </li>
  )
}

/** What shows that it is so: of the newest report at once, of older ones when asked for. */
function Files({ page, report }: { page: TaskPage; report: ReviewedProgress }) {
  const t = useWords(taskWords)
  const may = useMay()
  const newest = report === page.reports[0]
  const [open, setOpen] = useState(newest)
  return (
    <details open={newest} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('evidence')}</summary>
      {open && (
        <EvidencePanel
          subject={evidenceOfProgress(report.id)}
          mayChange={may('indicators.task.report') && (page.own || may('indicators.task.review'))}
          onChange={doNothing}
        />
      )}
    </details>
  )
}

// A file changes nothing else on this page.
const doNothing = () => {}

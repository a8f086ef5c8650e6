import type { ReportStatus, ReportSummary } from '@kangcheng/indicators/contract'
import { useWords } from '@kangcheng/web-kit'
import { reportWords } from './words.ts'

const SHAPES: Record<ReportStatus, string> = {
  draft: '○',
  submitted: '◐',
  returned: '↩',
  reviewed: '✓',
  published: '●',
}

/** How far a report has come, by shape, word and colour. */
export function StatusMark({ status }: { status: ReportStatus }) {
  const t = useWords(reportWords)
  return (
    <span className="report-mark" data-status={status}>
      <span aria-hidden="true">{SHAPES[status]}</span> {t(`status_${status}`)}
    </span>
  )
}

/** Where a report waits for others: for how many of all below it. */
export function WaitsMark({ waitsFor }: { waitsFor: NonNullable<ReportSummary['waitsFor']> }) {
  const t = useWords(reportWords)
  return (
    <span className="report-mark report-waits">
      <span aria-hidden="true">◔ {t('waitsFor', waitsFor)}</span>
      <span className="unseen">{t('waitsForLong', waitsFor)}</span>
    </span>
  )
}

/** Due and not submitted; says by how many days where they are known. */
export function LateMark({ days }: { days?: number }) {
  const t = useWords(reportWords)
  return (
    <span className="report-mark report-late">
      <span aria-hidden="true">⚑</span> {days === undefined ? t('late') : t('lateBy', { days })}
    </span>
  )
}

/** Submitted, after its day. */
export function CameLateMark() {
  const t = useWords(reportWords)
  return (
    <span className="report-mark report-late">
      <span aria-hidden="true">◐</span> {t('cameLate')}
    </span>
  )
}

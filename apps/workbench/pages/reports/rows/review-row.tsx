import type { CellProblem, ReportCell } from '@kangcheng/indicators/contract'
import { formatSigned, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { EvidenceSubject } from '../../../queries/evidence-queries.ts'
import { earlierCell } from '../filling/entry.ts'
import { changeSince, type Difference } from '../review/differences.ts'
import { reportWords } from '../words.ts'
import { cellText, type ReportRow, rowName } from './cell-text.ts'
import { ReportRowEvidence } from './report-row-evidence.tsx'
import { BelowFigure, CellProblems, CopiedMark, EarlierFigures, Figure, RowName } from './row-parts.tsx'

/** One indicator to look at: the figure beside last period's and beside what was submitted before, with what was said of it. */
export function ReviewRow(props: {
  row: ReportRow
  plan: string
  cell: ReportCell | undefined
  problems: readonly CellProblem[]
  previousPeriod: string | undefined
  difference: Difference | undefined
  evidence: EvidenceSubject
}) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const id = useId()
  const may = useMay()
  const { row, cell, difference } = props
  const { indicator, definition } = row
  const change = changeSince(cell, earlierCell(row, props.previousPeriod), definition)
  return (
    <section className="report-row" data-row={indicator} aria-labelledby={id}>
      <RowName row={row} id={id}>
        {may('indicators.plan.read') && definition && (
          <Link
            className="report-open"
            to="/plans/$plan/indicators/$code"
            params={{ plan: props.plan, code: indicator }}
            aria-label={t('openIndicator', { name: rowName(row, language) })}
          >
            ↗
          </Link>
        )}
      </RowName>
      <EarlierFigures row={row} previousPeriod={props.previousPeriod} />
      <div className="report-figure">
        <span className="report-label">{t('figure')}</span>
        <Figure cell={cell} row={row} />
        <BelowFigure row={row} />
        {change !== undefined && (
          <span className="soft report-under">
            {change === 0
              ? t('sincePreviousNone')
              : t('sincePrevious', { change: formatSigned(change, { language, decimals: definition?.decimals ?? 2 }) })}
          </span>
        )}
        {cell?.copiedFrom !== undefined && <CopiedMark from={cell.copiedFrom} />}
        {difference?.figure && (
          <span className="report-changed">
            <span aria-hidden="true">✎</span> {t('before')} {cellText(difference.before, definition, language)}
          </span>
        )}
      </div>
      <div className="report-rest">
        {cell?.comment !== undefined && (
          <p>
            <span className="report-label">{t('comment')}</span>
            {cell.comment}
          </p>
        )}
        <CellProblems problems={props.problems} id={`${id}-about`} />
        <ReportRowEvidence row={row} subject={props.evidence} mayChange={false} />
      </div>
    </section>
  )
}

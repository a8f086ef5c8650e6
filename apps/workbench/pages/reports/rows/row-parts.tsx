import type { CellProblem, ReportCell } from '@kangcheng/indicators/contract'
import { formatPeriod, NO_FIGURE, say, unitName, useLanguage, useWords } from '@kangcheng/web-kit'
import type { ReactNode } from 'react'
import { earlierCell } from '../filling/entry.ts'
import { reportWords } from '../words.ts'
import { cellText, countsText, type ReportRow, rowName } from './cell-text.ts'

/** What is asked for, in which unit, and whether it must be answered. `id` names the row's group. */
export function RowName({ row, id, children }: { row: ReportRow; id: string; children?: ReactNode }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const unit = row.definition ? unitName(row.definition.unit, language) : ''
  return (
    <div className="report-name">
      <strong id={id}>{rowName(row, language)}</strong>
      <span className="soft">
        {[unit, t(row.required ? 'required' : 'optional')].filter(Boolean).join(' · ')}
        {children}
      </span>
    </div>
  )
}

/** The newest figure kept, and that of the period before, each with its own small heading where there are no columns. */
export function EarlierFigures({ row, previousPeriod }: { row: ReportRow; previousPeriod: string | undefined }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const { latest, definition } = row
  const previous = earlierCell(row, previousPeriod)
  return (
    <>
      <div className="report-earlier">
        <span className="report-label">{t('latest')}</span>
        {latest ? (
          <span>
            {cellText(latest, definition, language)}
            <span className="soft report-under">{formatPeriod(latest.period, language)}</span>
          </span>
        ) : (
          NO_FIGURE
        )}
      </div>
      <div className="report-earlier">
        <span className="report-label">
          {previousPeriod === undefined
            ? t('previousNone')
            : t('previous', { period: formatPeriod(previousPeriod, language) })}
        </span>
        {previous ? <Figure cell={previous} row={row} /> : NO_FIGURE}
      </div>
    </>
  )
}

/** A figure with the counts it was given as. */
export function Figure({ cell, row }: { cell: ReportCell | undefined; row: ReportRow }) {
  const language = useLanguage()
  const counts = countsText(cell, language)
  return (
    <span>
      {cellText(cell, row.definition, language)}
      {counts !== undefined && <span className="soft report-under">{counts}</span>}
    </span>
  )
}

/** What the reports below come to, beside what is stated here. */
export function BelowFigure({ row, children }: { row: ReportRow; children?: ReactNode }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const { below, definition } = row
  if (!below) return null
  const { from, of, value = 0 } = below
  const counts = countsText(below, language)
  const rounded = { value: Number(value.toFixed(definition?.decimals ?? 2)) }
  const figure = `${cellText(rounded, definition, language)}${counts === undefined ? '' : ` = ${counts}`}`
  return (
    <span className="report-below">
      Σ {t('belowFigure', { figure, from, of })}
      {children}
    </span>
  )
}

export function CopiedMark({ from }: { from: string }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  return (
    <span className="report-copied">
      <span aria-hidden="true">↺</span> {t('copied', { period: formatPeriod(from, language) })}
    </span>
  )
}

const SHAPES = { error: '✕', warning: '▲', answered: '✓' } as const

/** What is wrong or odd about a cell, by shape, word and colour. */
export function CellProblems({ problems, id }: { problems: readonly CellProblem[]; id: string }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  return (
    <ul id={id} className="report-problems">
      {problems.map(({ kind, severity, answered, message }) => {
        const state = answered ? 'answered' : severity
        return (
          <li key={kind} data-problem={state}>
            <strong>
              <span aria-hidden="true">{SHAPES[state]}</span> {t(state)}
            </strong>{' '}
            {say(message, language)}
          </li>
        )
      })}
    </ul>
  )
}

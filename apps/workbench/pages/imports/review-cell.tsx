import type { DraftColumn, DraftRow } from '@kangcheng/indicators/contract'
import { useWords } from '@kangcheng/web-kit'
import type { ReactNode } from 'react'
import { CellEditor } from './cell-editor.tsx'
import { describeCell, isDoubtful } from './doubts.ts'
import { importWords } from './words.ts'

/** One cell: what was found, what would be entered, whether that is sure, and the ways to settle it. */
export function ReviewCell(props: {
  row: DraftRow
  column: DraftColumn
  disabled: boolean
  pending: boolean
  editing: boolean
  onEdit: (on: boolean) => void
  /** The reading to enter; undefined accepts the suggestion. */
  onSettle: (reading: string | undefined) => void
  /** What else belongs to the cell, below it. */
  children?: ReactNode
}) {
  const t = useWords(importWords)
  const { row, column } = props
  const cell = row[column]
  const doubtful = isDoubtful(cell) && row.removed !== true
  if (props.editing) {
    return (
      <td className="review-cell">
        <CellEditor
          label={t('cellOf', { ordinal: row.ordinal, column: t(column), text: cell.text })}
          found={cell.text}
          reading={cell.reading}
          pending={props.pending}
          onSave={props.onSettle}
          onCancel={() => props.onEdit(false)}
        />
      </td>
    )
  }
  const reason = cell.doubt ? t(cell.doubt) : ''
  const text = doubtful ? describeCell(cell, t('emptyCell')) : cell.reading
  const spoken = t('cellOf', { ordinal: row.ordinal, column: t(column), text: text || t('emptyCell') })
  return (
    <td className="review-cell" data-doubtful={doubtful}>
      <button
        type="button"
        className="review-text"
        data-cell={`${row.ordinal}:${column}`}
        disabled={props.disabled}
        aria-label={doubtful ? `${spoken} ${t('cellDoubt', { reason })}` : spoken}
        onClick={() => props.onEdit(true)}
      >
        {text || '—'}
        {doubtful && '\u00a0?'}
      </button>
      {doubtful && (
        <span className="review-doubt">
          <DoubtMark /> {t('doubt')}
          {reason && <span className="soft"> · {reason}</span>}
        </span>
      )}
      {doubtful && !props.disabled && (
        <span className="review-ways">
          <button
            type="button"
            className="quiet"
            disabled={props.pending}
            aria-label={t('acceptCell', {
              ordinal: row.ordinal,
              column: t(column),
              reading: cell.reading || t('emptyCell'),
            })}
            onClick={() => props.onSettle(undefined)}
          >
            ✓ {t('accept')}
          </button>
        </span>
      )}
      {!doubtful && !cell.sure && !row.removed && <span className="review-checked">✓ {t('checked')}</span>}
      {column === 'target' && !doubtful && <span className="review-kind">{t(`kind_${row.parsed.target.kind}`)}</span>}
      {props.children}
    </td>
  )
}

function DoubtMark() {
  return (
    <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true" className="verdict-shape">
      <path d="M8 1 15 8 8 15 1 8z" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path
        d="M6.4 6.6a1.7 1.7 0 1 1 2.5 1.5c-.6.3-.9.6-.9 1.2M8 11v.1"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
      />
    </svg>
  )
}

import type { CellProblem, ReportCell } from '@kangcheng/indicators/contract'
import { useLanguage, useWords } from '@kangcheng/web-kit'
import { memo, useId } from 'react'
import type { EvidenceSubject } from '../../../queries/evidence-queries.ts'
import {
  type CellEntry,
  cellFromBelow,
  changeEntry,
  copyOf,
  entryOf,
  isFilled,
  readEntry,
  usualWay,
} from '../filling/entry.ts'
import { shownEntry, stateOf, type TypedCell } from '../filling/unsaved.ts'
import type { Filling } from '../filling/use-filling.ts'
import { reportWords } from '../words.ts'
import { cellText, type ReportRow, rowName } from './cell-text.ts'
import { MeasureInputs } from './measure-inputs.tsx'
import { ReportRowEvidence } from './report-row-evidence.tsx'
import { BelowFigure, CellProblems, CopiedMark, EarlierFigures, RowName } from './row-parts.tsx'

export type RowActions = Pick<Filling, 'type' | 'enterRow' | 'leaveRow' | 'settle' | 'saveSoon'>

/** One indicator to fill in. Rendered again only when something of its own changes, so that a long form stays quick. */
export const FillRow = memo(function FillRow(props: {
  row: ReportRow
  kept: ReportCell | undefined
  typed: TypedCell | undefined
  problems: readonly CellProblem[]
  previousPeriod: string | undefined
  /** Somebody has tried to submit: what is missing is told. */
  attempted: boolean
  actions: RowActions
  evidence: EvidenceSubject
}) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const id = useId()
  const { row, kept, typed, actions, previousPeriod } = props
  const { indicator, definition } = row
  const name = rowName(row, language)
  if (!definition) {
    return (
      <div className="report-row">
        <RowName row={row} id={id} />
        <EarlierFigures row={row} previousPeriod={previousPeriod} />
        <p className="soft report-rest">{t('noDefinition')}</p>
      </div>
    )
  }
  const usual = usualWay(definition, row.previous)
  const entry = shownEntry(typed, kept, usual)
  const state = stateOf(typed, kept)
  const change = (part: Partial<CellEntry>) => actions.type(indicator, changeEntry(entry, part))
  const copy = copyOf(row, previousPeriod)
  const together = cellFromBelow(row)
  const read = readEntry(entry, kept)
  const empty = 'cell' in read && !isFilled(read.cell)
  const half = (entry.numerator.trim() === '') !== (entry.denominator.trim() === '')
  const problems = props.problems.filter(
    // A required row is no fault before somebody says that they are done; of two counts the missing one is named beside them.
    ({ kind }) => (kind !== 'missing' || props.attempted) && (kind !== 'not-one-measure' || !half),
  )
  const wanted = problems.some(({ severity, answered }) => severity === 'warning' && !answered)
  const about = `${id}-about`
  return (
    <fieldset
      className="report-row"
      data-row={indicator}
      data-state={state}
      aria-labelledby={id}
      onFocus={() => actions.enterRow(indicator)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) actions.leaveRow(indicator)
      }}
    >
      <RowName row={row} id={id}>
        {(state === 'unsaved' || state === 'unreadable') && (
          <span className="report-unsaved"> · {t('rowUnsaved')}</span>
        )}
      </RowName>
      <EarlierFigures row={row} previousPeriod={previousPeriod} />
      <div>
        <span className="report-label">{t('figure')}</span>
        <MeasureInputs
          entry={entry}
          definition={definition}
          describedBy={about}
          onChange={change}
          onChosen={actions.saveSoon}
        >
          {entry.copiedFrom !== '' && <CopiedMark from={entry.copiedFrom} />}
          {empty && copy && (
            <button
              type="button"
              className="quiet"
              aria-label={t('copyOf', { name })}
              onClick={(event) => {
                actions.type(indicator, { ...entryOf(copy, usual), comment: entry.comment })
                actions.saveSoon()
                // The button goes away; the figure it brought is what is looked at next.
                event.currentTarget.closest('fieldset')?.querySelector<HTMLElement>('[data-field]')?.focus()
              }}
            >
              {t('copy')}
            </button>
          )}
        </MeasureInputs>
        <BelowFigure row={row}>
          {together && (
            <button
              type="button"
              className="quiet"
              aria-label={t('takeBelowOf', { name })}
              onClick={() => {
                change({ ...entryOf(together, usual), comment: entry.comment })
                actions.saveSoon()
              }}
            >
              {t('takeBelow')}
            </button>
          )}
        </BelowFigure>
      </div>
      <div className="report-rest">
        <label className="report-field">
          <span className="report-label">{t('comment')}</span>
          <input
            data-field="comment"
            value={entry.comment}
            maxLength={500}
            aria-required={wanted}
            aria-describedby={about}
            placeholder={wanted ? t('commentWanted') : undefined}
            onChange={(event) => change({ comment: event.target.value })}
          />
        </label>
        <CellProblems problems={problems} id={about} />
        <ReportRowEvidence row={row} subject={props.evidence} mayChange />
        {entry.copiedFrom !== '' && entry.comment.trim() === '' && (
          <button
            type="button"
            className="quiet report-confirm"
            aria-label={t('confirmCopyOf', { name })}
            onClick={(event) => {
              change({ comment: t('unchangedComment') })
              actions.saveSoon()
              event.currentTarget.closest('fieldset')?.querySelector<HTMLElement>('[data-field="comment"]')?.focus()
            }}
          >
            ✓ {t('confirmCopy')}
          </button>
        )}
        {state === 'clash' && (
          <div className="report-clash">
            <span>
              {kept ? t('clashRow', { theirs: cellText(kept, definition, language) }) : t('clashEmpty')}
              {kept?.comment !== undefined && <q>{kept.comment}</q>}
            </span>
            <button type="button" className="quiet" onClick={() => actions.settle(indicator, 'mine')}>
              {t('keepMine')}
            </button>
            <button type="button" className="quiet" onClick={() => actions.settle(indicator, 'theirs')}>
              {t('takeTheirs')}
            </button>
          </div>
        )}
      </div>
    </fieldset>
  )
})

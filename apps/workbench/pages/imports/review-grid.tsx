import type { DraftRow, StoredDraft } from '@kangcheng/indicators/contract'
import { Empty, ExportLinks, formatPlace, ScrollFrame, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { COLUMNS, doubtfulPlaces, isDoubtful, nextDoubt, type Place } from './doubts.ts'
import { indicatorsQuery, type useCorrection } from './draft-queries.ts'
import { IndicatorChoice } from './indicator-choice.tsx'
import { rowsByCode } from './indicator-search.ts'
import { MatchLine } from './match-line.tsx'
import { ReviewCell } from './review-cell.tsx'
import { importWords } from './words.ts'

/** Every row as recognised. Settling a cell goes on to the next doubt, so that the work is Enter, Enter, Enter. */
export function ReviewGrid(props: {
  stored: StoredDraft
  correction: ReturnType<typeof useCorrection>
  disabled: boolean
}) {
  const t = useWords(importWords)
  const language = useLanguage()
  const { correction, disabled } = props
  const { rows } = props.stored.draft
  const grid = useRef<HTMLDivElement>(null)
  const [onlyDoubtful, setOnlyDoubtful] = useState(false)
  const [editing, setEditing] = useState<Place>()
  const [settled, setSettled] = useState<Place>()
  const [returned, setReturned] = useState<Place>()
  const [matching, setMatching] = useState<number>()
  const [matched, setMatched] = useState<number>()
  const { data: indicators } = useQuery(indicatorsQuery)
  const taken = rowsByCode(rows)
  const shown = onlyDoubtful
    ? rows.filter((row) => !row.removed && COLUMNS.some((name) => isDoubtful(row[name])))
    : rows

  // Once the corrected draft is on the screen, the focus goes where work is left.
  useEffect(() => {
    if (settled === undefined || correction.isPending) return
    setSettled(undefined)
    focusCell(grid.current, nextDoubt(rows, settled) ?? settled)
  }, [rows, settled, correction.isPending])
  useEffect(() => focusCell(grid.current, returned), [returned])
  useEffect(() => {
    if (matched === undefined || correction.isPending) return
    setMatched(undefined)
    grid.current?.querySelector<HTMLElement>(`[data-match="${matched}"]`)?.focus()
  }, [matched, correction.isPending])

  const settle = (place: Place, reading: string | undefined) =>
    correction.mutate(
      {
        ordinal: place.ordinal,
        change:
          reading === undefined
            ? { kind: 'accept', column: place.column }
            : { kind: 'correct', column: place.column, reading },
      },
      {
        onSuccess: () => {
          setEditing(undefined)
          setSettled(place)
        },
      },
    )

  const match = (row: DraftRow, indicator: string | undefined) => {
    setMatching(undefined)
    correction.mutate(
      { ordinal: row.ordinal, change: { kind: 'match', ...(indicator === undefined ? {} : { indicator }) } },
      {
        // Pointing settles a doubtful name; then the work goes on, else the focus stays where it was.
        onSuccess: () =>
          isDoubtful(row.name) ? setSettled({ ordinal: row.ordinal, column: 'name' }) : setMatched(row.ordinal),
        onError: () => setMatched(row.ordinal),
      },
    )
  }

  return (
    <div className="stack" ref={grid}>
      <div className="table-tools no-print">
        <label className="review-only">
          <input type="checkbox" checked={onlyDoubtful} onChange={(event) => setOnlyDoubtful(event.target.checked)} />{' '}
          {t('onlyDoubtful')}
        </label>
        <Button
          disabled={doubtfulPlaces(rows).length === 0}
          onClick={() => focusCell(grid.current, nextDoubt(rows, editing))}
        >
          {t('nextDoubt')}
        </Button>
        <ExportLinks path={`/plan-drafts/${encodeURIComponent(props.stored.id)}`} />
        <span className="soft">{t('gridHint')}</span>
      </div>
      {shown.length === 0 ? (
        <Empty>{t('noRows')}</Empty>
      ) : (
        <ScrollFrame className="table-frame review-frame" label={t('grid')}>
          <table onKeyDown={moveByArrow}>
            <caption className="unseen">{t('grid')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('ordinal')}</th>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className={`review-${column}`}>
                    {t(column)}
                  </th>
                ))}
                <th scope="col">{t('actions')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.ordinal} data-removed={row.removed}>
                  <th scope="row" data-tight="true" title={formatPlace(row.place, language)}>
                    {row.ordinal}
                  </th>
                  {COLUMNS.map((column) => (
                    <ReviewCell
                      key={column}
                      row={row}
                      column={column}
                      disabled={disabled || row.removed === true}
                      pending={correction.isPending}
                      editing={editing?.ordinal === row.ordinal && editing.column === column}
                      onEdit={(on) => {
                        setEditing(on ? { ordinal: row.ordinal, column } : undefined)
                        if (!on) setReturned({ ordinal: row.ordinal, column })
                      }}
                      onSettle={(reading) => settle({ ordinal: row.ordinal, column }, reading)}
                    >
                      {column === 'name' &&
                        (indicators && matching === row.ordinal ? (
                          <IndicatorChoice
                            row={row}
                            indicators={indicators}
                            taken={taken}
                            onChoose={(indicator) => match(row, indicator)}
                            onCancel={() => {
                              setMatching(undefined)
                              setMatched(row.ordinal)
                            }}
                          />
                        ) : (
                          <MatchLine
                            row={row}
                            indicator={row.matched ? indicators?.find(({ code }) => code === row.code) : undefined}
                            disabled={disabled || row.removed === true || correction.isPending || !indicators}
                            onOpen={() => setMatching(row.ordinal)}
                          />
                        ))}
                    </ReviewCell>
                  ))}
                  <td>
                    <RemoveButton
                      row={row}
                      disabled={disabled || correction.isPending}
                      onRemove={(removed) =>
                        correction.mutate({ ordinal: row.ordinal, change: { kind: 'remove', removed } })
                      }
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
    </div>
  )
}

function RemoveButton(props: { row: DraftRow; disabled: boolean; onRemove: (removed: boolean) => void }) {
  const t = useWords(importWords)
  const { ordinal, removed = false } = props.row
  return (
    <button
      type="button"
      className="quiet"
      disabled={props.disabled}
      aria-label={t(removed ? 'restoreRow' : 'removeRow', { ordinal })}
      onClick={() => props.onRemove(!removed)}
    >
      {t(removed ? 'restore' : 'remove')}
    </button>
  )
}

function focusCell(grid: HTMLElement | null, place: Place | undefined): void {
  if (place) grid?.querySelector<HTMLElement>(`[data-cell="${place.ordinal}:${place.column}"]`)?.focus()
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

function moveByArrow(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key]
  const from = event.target instanceof HTMLElement ? event.target : undefined
  if (step === undefined || from?.dataset.cell === undefined) return
  const cell = from.closest('td')
  const row = cell?.parentElement
  if (!cell || !(row instanceof HTMLTableRowElement)) return
  const body = [...(row.parentElement?.children ?? [])]
  const target = body[body.indexOf(row) + step[0]]
  const next = target instanceof HTMLTableRowElement ? target.cells[cell.cellIndex + step[1]] : undefined
  const button = next?.querySelector<HTMLElement>('[data-cell]')
  if (!button) return
  event.preventDefault()
  button.focus()
}

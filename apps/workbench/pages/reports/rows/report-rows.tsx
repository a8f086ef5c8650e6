import type { CellProblem, ReportPage } from '@kangcheng/indicators/contract'
import { Choice, Empty, formatPeriod, useLanguage, useWords } from '@kangcheng/web-kit'
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import { evidenceOfReport } from '../../../queries/evidence-queries.ts'
import { isFilled } from '../filling/entry.ts'
import type { Filling } from '../filling/use-filling.ts'
import type { Difference } from '../review/differences.ts'
import { reportWords } from '../words.ts'
import { FillRow } from './fill-row.tsx'
import { ReviewRow } from './review-row.tsx'
import { isOpen } from './row-problems.ts'

const NONE: readonly CellProblem[] = []
const SHOWN = ['all', 'open', 'told'] as const

/** All indicators of a report, to fill in or to look at. */
export function ReportRows(props: {
  page: ReportPage
  filling: Filling
  editing: boolean
  attempted: boolean
  differences: readonly Difference[]
  /** Shown whatever else is: somebody is being led to it. */
  sought: string | undefined
  tools?: ReactNode
}) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const { page, filling, editing } = props
  const { report, problems, previousPeriod } = page
  const byRow = useMemo(() => Map.groupBy(problems, ({ indicator }) => indicator), [problems])
  const [shown, setShown] = useState<{ what: (typeof SHOWN)[number]; rows?: ReadonlySet<string> }>({ what: 'all' })
  const { type, enterRow, leaveRow, settle, saveSoon } = filling
  const actions = useMemo(
    () => ({ type, enterRow, leaveRow, settle, saveSoon }),
    [type, enterRow, leaveRow, settle, saveSoon],
  )
  const { id } = report
  const evidence = useMemo(() => evidenceOfReport(id), [id])
  const show = (what: (typeof SHOWN)[number]) => {
    // Which rows these are is settled now: a row that is mended must not vanish from under the hand.
    const wanted = page.rows.filter(({ indicator }) => {
      const found = byRow.get(indicator) ?? NONE
      if (what === 'open') return !isFilled(report.cells[indicator]) || found.some(isOpen)
      return found.length > 0 || (report.cells[indicator]?.comment ?? '') !== ''
    })
    setShown(what === 'all' ? { what } : { what, rows: new Set(wanted.map(({ indicator }) => indicator)) })
  }
  const rows = page.rows.filter(({ indicator }) => shown.rows?.has(indicator) !== false || indicator === props.sought)
  return (
    <section className="stack" aria-label={t('indicator')}>
      <div className="table-tools no-print">
        <Choice
          label={t('show')}
          value={shown.what}
          options={SHOWN.filter((what) => what !== (editing ? 'told' : 'open')).map((what) => ({
            value: what,
            label: t(`show_${what}`),
          }))}
          onChange={(chosen) => show(SHOWN.find((what) => what === chosen) ?? 'all')}
        />
        {props.tools}
        {editing && <span className="soft report-keys">{t('keys')}</span>}
      </div>
      {rows.length === 0 ? (
        <Empty>{t(shown.what === 'told' ? 'nothingTold' : 'nothingOpen')}</Empty>
      ) : (
        <div className="report-rows">
          <div className="report-columns" aria-hidden="true">
            <span>{t('indicator')}</span>
            <span>{t('latest')}</span>
            <span>
              {previousPeriod === undefined
                ? t('previousNone')
                : t('previous', { period: formatPeriod(previousPeriod, language) })}
            </span>
            <span>{t('figure')}</span>
            <span>{t('comment')}</span>
          </div>
          <ol onKeyDown={editing ? moveByKey : undefined}>
            {rows.map((row) => (
              <li key={row.indicator}>
                {editing ? (
                  <FillRow
                    row={row}
                    kept={report.cells[row.indicator]}
                    typed={filling.typed[row.indicator]}
                    problems={byRow.get(row.indicator) ?? NONE}
                    previousPeriod={previousPeriod}
                    attempted={props.attempted}
                    actions={actions}
                    evidence={evidence}
                  />
                ) : (
                  <ReviewRow
                    row={row}
                    plan={report.plan}
                    cell={report.cells[row.indicator]}
                    problems={byRow.get(row.indicator) ?? NONE}
                    previousPeriod={previousPeriod}
                    evidence={evidence}
                    difference={props.differences.find(({ indicator }) => indicator === row.indicator)}
                  />
                )}
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  )
}

/** Enter goes to the next field that is filled in, and from the last of a row to the next row; up and down change the row. */
function moveByKey(event: KeyboardEvent<HTMLElement>): void {
  const field = event.target
  // While an input method is composing, Enter and the arrows belong to it; in a list they choose.
  // A form within a row, such as the reason for taking evidence off, keeps its keys too.
  if (!(field instanceof HTMLInputElement) || !field.dataset.field || event.nativeEvent.isComposing) return
  const down = event.key === 'Enter' ? !event.shiftKey : event.key === 'ArrowDown'
  if (!down && event.key !== 'ArrowUp' && event.key !== 'Enter') return
  const next =
    event.key === 'Enter' && down ? nextField(field, event.currentTarget) : sameField(field, event.currentTarget, down)
  if (!next) return
  event.preventDefault()
  next.focus()
  if (next instanceof HTMLInputElement) next.select()
}

function nextField(field: HTMLInputElement, list: HTMLElement): HTMLElement | undefined {
  if (field.dataset.field === 'numerator') {
    const denominator = field.closest('[data-row]')?.querySelector<HTMLElement>('[data-field="denominator"]')
    if (denominator) return denominator
  }
  return sameField(field, list, true)
}

/** The field of the row below or above: a comment beneath a comment, else its first figure. */
function sameField(field: HTMLInputElement, list: HTMLElement, down: boolean): HTMLElement | undefined {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const row = rows[rows.findIndex((one) => one.contains(field)) + (down ? 1 : -1)]
  const wanted = field.dataset.field === 'comment' ? '[data-field="comment"]' : '[data-field]'
  return row?.querySelector<HTMLElement>(wanted) ?? undefined
}

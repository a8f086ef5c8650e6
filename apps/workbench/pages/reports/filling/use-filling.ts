import type { ReportPage } from '@kangcheng/indicators/contract'
import { answerOf, api, isProblem } from '@kangcheng/web-kit'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { REPORT_LISTS, reportQuery } from '../../../queries/report-queries.ts'
import type { CellEntry } from './entry.ts'
import {
  changesToSave,
  forgetSettled,
  noteSaved,
  noteTyped,
  settleClash,
  stateOf,
  type TypedCell,
  type TypedCells,
} from './unsaved.ts'

/** After leaving a row: short enough to be saved when one looks up, long enough to take the next row along. */
const MOMENT = 800
/** Others may be just as quick; whoever loses so often waits for the next change to try again. */
const TRIES = 3

export type Filling = ReturnType<typeof useFilling>

/**
 * What is typed into a report, and its saving. Saves go one after another, each against the version the last one
 * answered; what another person has changed meanwhile is fetched and not overwritten; nothing typed is ever lost by it.
 */
export function useFilling(page: ReportPage) {
  const queries = useQueryClient()
  const { id } = page.report
  const [typed, setTyped] = useState<TypedCells>({})
  const [saving, setSaving] = useState(false)
  const [savedAt, setSavedAt] = useState<Date>()
  const [error, setError] = useState<unknown>(null)
  // What a save that has waited must see is not what was on the screen when it was asked for.
  const current = useRef(typed)
  const row = useRef<string>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<void>>(undefined)

  const put = useCallback((next: TypedCells) => {
    current.current = next
    setTyped(next)
  }, [])
  const newest = useCallback(
    (): ReportPage | undefined => queries.getQueryData(reportQuery(id).queryKey),
    [queries, id],
  )
  const keptCells = useCallback(() => newest()?.report.cells ?? {}, [newest])

  const saveOnce = useCallback(
    async (but: string | undefined): Promise<'done' | 'again' | 'nothing'> => {
      const before = newest()
      const cells = changesToSave(current.current, keptCells(), but)
      if (!before || before.lock !== undefined || Object.keys(cells).length === 0) return 'nothing'
      const { queryKey } = reportQuery(id)
      await queries.cancelQueries({ queryKey })
      try {
        const body = { version: before.report.version, cells }
        const after = await answerOf(api.PATCH('/api/v1/reports/{id}/cells', { params: { path: { id } }, body }))
        put(forgetSettled(noteSaved(current.current, cells), after.report.cells, row.current))
        queries.setQueryData(queryKey, after)
        setSavedAt(new Date())
        setError(null)
        return 'done'
      } catch (problem) {
        // Somebody was faster, or has taken the report on its way: with the newest state it shows what is to be done.
        if (isProblem(problem) && problem.status === 409) await queries.refetchQueries({ queryKey, exact: true })
        if (!isProblem(problem) || problem.code !== 'report.cell-changed-meanwhile') {
          setError(problem)
          return 'nothing'
        }
        return 'again'
      }
    },
    [queries, id, newest, keptCells, put],
  )

  const saveAll = useCallback(
    async (but: string | undefined) => {
      setSaving(true)
      for (let lost = 0; lost < TRIES; ) {
        const outcome = await saveOnce(but)
        if (outcome === 'nothing') break
        if (outcome === 'again') lost++
        // What is typed while a save is on its way waits for the row to be left, as always.
        but = row.current
      }
      setSaving(false)
      void queries.invalidateQueries({ queryKey: REPORT_LISTS })
    },
    [queries, saveOnce],
  )

  /** Saves all that can be saved, also the row that is being typed in. Answers the indicators that are left unsaved. */
  const flush = useCallback(async (): Promise<string[]> => {
    clearTimeout(timer.current)
    while (running.current) await running.current
    if (Object.keys(changesToSave(current.current, keptCells())).length > 0) {
      running.current = saveAll(undefined).finally(() => {
        running.current = undefined
      })
      await running.current
    }
    const cells = keptCells()
    return Object.keys(current.current).filter((one) => stateOf(current.current[one], cells[one]) !== 'saved')
  }, [keptCells, saveAll])

  const schedule = useCallback(
    (wholeRow: boolean) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        if (running.current) return schedule(wholeRow)
        const but = wholeRow ? undefined : row.current
        if (Object.keys(changesToSave(current.current, keptCells(), but)).length === 0) return
        running.current = saveAll(but).finally(() => {
          running.current = undefined
        })
      }, MOMENT)
    },
    [keptCells, saveAll],
  )
  /** What was chosen and not typed is settled, though its row still has the focus. */
  const saveSoon = useCallback(() => schedule(true), [schedule])

  const type = useCallback(
    (indicator: string, entry: CellEntry) => put(noteTyped(current.current, indicator, entry, keptCells()[indicator])),
    [put, keptCells],
  )
  const enterRow = useCallback((indicator: string) => {
    row.current = indicator
  }, [])
  const leaveRow = useCallback(
    (indicator: string) => {
      if (row.current === indicator) row.current = undefined
      put(forgetSettled(current.current, keptCells(), row.current))
      schedule(false)
    },
    [put, keptCells, schedule],
  )
  const settle = useCallback(
    (indicator: string, whose: 'mine' | 'theirs') => {
      put(settleClash(current.current, indicator, keptCells()[indicator], whose))
      saveSoon()
    },
    [put, keptCells, saveSoon],
  )

  useEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && void flush()
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void flush()
    }
    document.addEventListener('visibilitychange', onHidden)
    document.addEventListener('keydown', onKey)
    return () => {
      clearTimeout(timer.current)
      document.removeEventListener('visibilitychange', onHidden)
      document.removeEventListener('keydown', onKey)
    }
  }, [flush])

  return { typed, saving, savedAt, error, type, enterRow, leaveRow, settle, saveSoon, flush, newest }
}

/** The rows of a state, in the order of the report. */
export function rowsIn(
  state: ReturnType<typeof stateOf>,
  typed: Readonly<Record<string, TypedCell>>,
  { report }: Pick<ReportPage, 'report'>,
): string[] {
  return report.items
    .map(({ indicator }) => indicator)
    .filter((indicator) => stateOf(typed[indicator], report.cells[indicator]) === state)
}

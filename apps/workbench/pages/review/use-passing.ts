import type { WaitingReport } from '@kangcheng/indicators/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { REPORT_LISTS, reviewQueueQuery, takeStep } from '../../queries/report-queries.ts'

export interface Refused {
  readonly id: string
  readonly problem: unknown
}

export type Passing = ReturnType<typeof usePassing>

/**
 * Passes reports one after the other, each as it was listed: one that was changed or taken back meanwhile is refused by
 * the server and named, and the others pass all the same.
 */
export function usePassing() {
  const queries = useQueryClient()
  const [progress, setProgress] = useState<{ at: number; of: number }>()
  const [done, setDone] = useState<{ passed: number; refused: readonly Refused[] }>()
  const pass = async (reports: readonly Pick<WaitingReport, 'id' | 'version'>[]) => {
    const refused: Refused[] = []
    setDone(undefined)
    for (const [index, report] of reports.entries()) {
      setProgress({ at: index + 1, of: reports.length })
      try {
        await takeStep(report, 'reviewed')
      } catch (problem) {
        refused.push({ id: report.id, problem })
      }
    }
    setDone({ passed: reports.length - refused.length, refused })
    setProgress(undefined)
    await queries.invalidateQueries({ queryKey: reviewQueueQuery.queryKey })
    await queries.invalidateQueries({ queryKey: REPORT_LISTS })
  }
  return { pass, done, at: progress?.at, of: progress?.of ?? 0 }
}

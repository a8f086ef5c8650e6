import type { ReportPage, ReportStepKind } from '@kangcheng/indicators/contract'
import { isProblem } from '@kangcheng/web-kit'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { REPORT_LISTS, reportQuery, takeStep } from '../../../queries/report-queries.ts'

export type Stepping = ReturnType<typeof useStepping>

/** Takes a report a step on. Whatever was refused, the newest state is fetched: it shows why. */
export function useStepping(id: string) {
  const queries = useQueryClient()
  const { queryKey } = reportQuery(id)
  return useMutation({
    mutationFn: ({ kind, reason }: { kind: ReportStepKind; reason?: string }) => {
      const page = queries.getQueryData<ReportPage>(queryKey)
      return takeStep({ id, version: page?.report.version ?? 1 }, kind, reason)
    },
    onSuccess: (page, { kind }) => {
      queries.setQueryData(queryKey, page)
      void queries.invalidateQueries({ queryKey: REPORT_LISTS })
      // The figures stand in the plan's pages from now on.
      if (kind === 'published') void queries.invalidateQueries({ queryKey: ['plans'] })
    },
    onError: (error) => (isProblem(error) ? queries.refetchQueries({ queryKey, exact: true }) : undefined),
  })
}

import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { REPORT_LISTS, reportQuery } from '../../queries/report-queries.ts'

/** Asks again for what a change beside the cells has changed: what is open, and what can be done. */
export function useRefresh(report: string): () => void {
  const queries = useQueryClient()
  return useCallback(() => {
    void queries.invalidateQueries({ queryKey: reportQuery(report).queryKey, exact: true })
    void queries.invalidateQueries({ queryKey: REPORT_LISTS })
  }, [queries, report])
}

import { isProblem } from '@kangcheng/web-kit'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { changeSnapshot, rememberProgress, type SnapshotChange, snapshotQuery } from '../../queries/snapshot-queries.ts'

/** Does one thing to a snapshot. Whatever was refused, the newest state is fetched: it shows why. */
export function useChange(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: SnapshotChange) => changeSnapshot(id, change),
    onSuccess: (progress) => rememberProgress(queries, progress),
    onError: (error) =>
      isProblem(error) ? queries.refetchQueries({ queryKey: snapshotQuery(id).queryKey, exact: true }) : undefined,
  })
}

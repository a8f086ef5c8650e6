import type { DryRun } from '@kangcheng/exchange/contract'
import { uploadFile } from '@kangcheng/web-kit'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FilePushed } from './file-report.tsx'

/** What would become of a file: nothing is written. */
export const useDryRun = (feed: string) =>
  useMutation({
    mutationFn: (file: File) => uploadFile<DryRun>(`/exchange/feeds/${feed}/dry-run`, file, () => {}).done,
  })

/** Takes it in. */
export function usePush(feed: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (file: File) => uploadFile<FilePushed>(`/exchange/feeds/${feed}/messages`, file, () => {}).done,
    onSettled: () =>
      Promise.all(
        [
          ['exchange', 'board'],
          ['exchange', 'messages'],
        ].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  })
}

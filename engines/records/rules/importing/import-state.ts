/** Milliseconds after which an import whose lines have not moved waits for its sender. */
const STILL = 20_000

/** Whether all lines of an import are taken, some were a moment ago, or it waits to be sent again. */
export function importState(
  { finishedAt, movedAt }: { readonly finishedAt: Date | null; readonly movedAt: Date },
  now: Date,
): 'running' | 'waiting' | 'done' {
  if (finishedAt !== null) return 'done'
  return now.getTime() - movedAt.getTime() < STILL ? 'running' : 'waiting'
}

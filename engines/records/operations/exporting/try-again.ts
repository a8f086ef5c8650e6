import { setTimeout } from 'node:timers/promises'

/** Runs what may stumble, again after each pause (milliseconds); throws the last error when none is left, and ends at the signal. */
export async function tryAgain(
  work: () => Promise<void>,
  { pauses, signal, stumbled }: { pauses: readonly number[]; signal: AbortSignal; stumbled: (error: unknown) => void },
): Promise<void> {
  for (const pause of pauses) {
    try {
      return await work()
    } catch (error) {
      stumbled(error)
    }
    await setTimeout(pause, undefined, { signal }).catch(() => {})
    if (signal.aborted) return
  }
  await work()
}

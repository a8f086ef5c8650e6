import { setTimeout as pause } from 'node:timers/promises'

/**
 * Has work that comes often be done in rounds: all who ask go on together, `milliseconds` after the round before began. Who asks after a
 * quiet moment goes on at once.
 */
export function createRest(milliseconds: number): () => Promise<void> {
  let begun = Number.NEGATIVE_INFINITY
  let round: Promise<void> | undefined
  return async () => {
    const left = begun + milliseconds - performance.now()
    if (left > 0)
      round ??= pause(left).then(() => {
        round = undefined
      })
    await round
    begun = performance.now()
  }
}

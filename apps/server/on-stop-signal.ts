import { constants } from 'node:os'

/**
 * Calls `stop` for each signal that asks a program to end, with the exit code a shell gives it. Without a listener
 * Node ends at once, and what hangs on its `exit` event (the embedded PostgreSQL) is left behind.
 */
export function onStopSignal(stop: (code: number) => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => stop(128 + constants.signals[signal]))
  }
}

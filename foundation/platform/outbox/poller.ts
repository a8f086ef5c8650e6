import type { Log } from '../log.ts'

const INTERVAL_MILLISECONDS = 1000

/**
 * Runs `pass` at once, at every wake-up and at an interval (for retries, and for events of other processes),
 * never twice at a time. A pass that fails is logged and tried again at the next interval.
 */
export function startPolling(pass: () => Promise<void>, log: Log): { wake(): void; stop(): Promise<void> } {
  let running: Promise<void> | undefined
  let again = false
  let stopped = false

  const wake = () => {
    if (stopped) return
    again = true
    running ??= run()
  }
  const run = async () => {
    while (again && !stopped) {
      again = false
      try {
        await pass()
      } catch (error) {
        log.error('the outbox cannot deliver', { error })
        break
      }
    }
    running = undefined
  }
  const timer = setInterval(wake, INTERVAL_MILLISECONDS)
  wake()
  return {
    wake,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}

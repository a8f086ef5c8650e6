import { addScores, type ScoreStep } from '../../store/scores.ts'
import type { Deps } from '../deps.ts'

export interface ScoreCounter {
  add(steps: readonly ScoreStep[]): void
  /** Writes what has been counted; for who wants to read it. */
  flush(): Promise<void>
  start(): void
  stop(): Promise<void>
}

const EVERY = 2_000

/**
 * Counts scores here and writes them every two seconds: a row for each message and rule would cost more than the message. What a killed
 * server had counted in its last two seconds is missing from the scores, and from nothing else.
 */
export function createScoreCounter({ database, log }: Pick<Deps, 'database' | 'log'>): ScoreCounter {
  let sums = new Map<string, ScoreStep>()
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> = Promise.resolve()

  const add = (steps: readonly ScoreStep[]) => {
    for (const step of steps) {
      const key = `${step.feed} ${step.day} ${step.rule}`
      const { looked = 0, failed = 0 } = sums.get(key) ?? {}
      sums.set(key, { ...step, looked: looked + step.looked, failed: failed + step.failed })
    }
  }
  const write = async () => {
    const steps = [...sums.values()]
    sums = new Map()
    try {
      await addScores(database.kysely, steps)
    } catch (error) {
      add(steps)
      log.error('scores could not be written and are kept', { error })
    }
  }
  const flush = () => {
    writing = writing.then(write)
    return writing
  }
  return {
    add,
    flush,
    start() {
      timer ??= setInterval(() => void flush(), EVERY)
    },
    stop() {
      clearInterval(timer)
      timer = undefined
      return flush()
    },
  }
}

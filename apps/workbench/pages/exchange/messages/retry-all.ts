import type { RetriedLetters, RetryWish } from '@kangcheng/exchange/contract'

/** How far a retry of many dead letters has come. */
interface Retrying {
  readonly feed: string
  readonly phase: 'running' | 'done' | 'stopped' | 'failed'
  /** How many there were; undefined where nobody counted them. */
  readonly total?: number
  readonly looked: number
  readonly stored: number
  readonly dead: number
  readonly gone: number
  readonly problem?: unknown
}

export type LetterWish = Pick<RetryWish, 'kind' | 'control'> & { readonly feed: string }

/** Takes some letters once more, those behind `after`. */
type Retry = (wish: LetterWish & Pick<RetryWish, 'after' | 'most'>) => Promise<RetriedLetters>

/** Letters of one question: it is answered within seconds, and what was done is seen. */
const PAGE = 50

/** Dead letters once more, in the order in which they came. It goes on while other pages are looked at, and stops when the tab is closed. */
export function createRetryAll() {
  let now: Retrying | undefined
  const listeners = new Set<() => void>()
  const show = (next: Retrying | undefined) => {
    now = next
    if (next?.phase === 'running') globalThis.addEventListener?.('beforeunload', askFirst)
    else globalThis.removeEventListener?.('beforeunload', askFirst)
    for (const listener of listeners) listener()
  }

  return {
    now: () => now,

    watch(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    /** Settles when it has ended in one way or another. */
    async start(wish: LetterWish, retry: Retry, total?: number): Promise<void> {
      if (now?.phase === 'running') return
      let run: Retrying = {
        ...{ feed: wish.feed, phase: 'running', looked: 0, stored: 0, dead: 0, gone: 0 },
        ...(total === undefined ? {} : { total }),
      }
      show(run)
      const tell = (news: Partial<Retrying>) => {
        // Nothing of one that was stopped or forgotten meanwhile.
        if (now !== run) return false
        run = { ...run, ...news }
        show(run)
        return true
      }
      try {
        let after: string | undefined
        do {
          const { last, ...page } = await retry({ ...wish, most: PAGE, ...(after ? { after } : {}) })
          const sum = (count: keyof typeof page) => run[count] + page[count]
          const counts = { looked: sum('looked'), stored: sum('stored'), dead: sum('dead'), gone: sum('gone') }
          if (!tell(counts)) return
          after = last
        } while (after !== undefined)
        tell({ phase: 'done' })
      } catch (problem) {
        tell({ phase: 'failed', problem })
      }
    },

    stop(): void {
      if (now?.phase === 'running') show({ ...now, phase: 'stopped' })
    },

    /** Stops, and leaves nothing of what was done. */
    forget: () => show(undefined),
  }
}

/** The browser asks whether to leave. */
function askFirst(event: Event): void {
  event.preventDefault()
}

export const retryAll = createRetryAll()

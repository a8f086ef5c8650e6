import type { MessageQuery, MessageSummary } from '@kangcheng/exchange/contract'
import type { Letter } from '../exchange-queries.ts'

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

export interface RetryWish {
  readonly feed: string
  readonly kind?: string
  readonly control?: string
}

/** What became of a letter; `gone` where somebody else was faster. */
export type Fate = 'stored' | 'dead' | 'gone'

interface Asking {
  readonly list: (query: MessageQuery) => Promise<readonly MessageSummary[]>
  readonly retry: (letter: Letter) => Promise<Fate>
}

/** Letters that are asked for at once. */
const PAGE = 200

/** Dead letters once more, one after another, newest first. It goes on while other pages are looked at, and stops when the tab is closed. */
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
    async start(wish: RetryWish, { list, retry }: Asking, total?: number): Promise<void> {
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
      const one = async (letter: Letter) => {
        const became = await retry(letter)
        return tell({ looked: run.looked + 1, [became]: run[became] + 1 })
      }
      try {
        let before: string | undefined
        for (;;) {
          const letters = await list({ ...wish, state: 'dead', count: PAGE, ...(before ? { before } : {}) })
          for (const letter of letters) if (!(await one({ feed: letter.feed, id: letter.id }))) return
          before = letters.at(-1)?.id
          if (letters.length < PAGE) break
        }
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

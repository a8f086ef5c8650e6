import type { Upload } from '@kangcheng/web-kit'
import type { Taken } from './import-rules.ts'

/** A file that was given to be sent, and what became of it. */
export interface Sending {
  readonly key: number
  readonly name: string
  readonly state: 'queued' | 'sending' | 'done' | 'failed' | 'stopped'
  /** 0–1. */
  readonly share: number
  readonly taken?: Taken
  readonly problem?: unknown
}

type Send = (file: File, onShare: (share: number) => void) => Upload<Taken>

export function isUnderWay(files: readonly Sending[]): boolean {
  return files.some(({ state }) => state === 'queued' || state === 'sending')
}

/** Files on their way, one after another. They go on while other pages are looked at, and stop when the tab is closed. */
export function createSending() {
  let files: readonly Sending[] = []
  let turns: { readonly key: number; readonly file: File; readonly send: Send }[] = []
  let upload: Upload<Taken> | undefined
  let isRunning = false
  let given = 0
  const listeners = new Set<() => void>()

  function show(next: readonly Sending[]): void {
    files = next
    if (isUnderWay(files)) addEventListener('beforeunload', askFirst)
    else removeEventListener('beforeunload', askFirst)
    for (const listener of listeners) listener()
  }

  /** Nothing of one that was stopped or forgotten meanwhile. */
  function tell(key: number, news: Partial<Sending>): void {
    show(files.map((one) => (one.key === key && one.state !== 'stopped' ? { ...one, ...news } : one)))
  }

  async function sendAll(): Promise<void> {
    isRunning = true
    for (let turn = turns.shift(); turn; turn = turns.shift()) {
      const { key, file, send } = turn
      tell(key, { state: 'sending' })
      try {
        upload = send(file, (share) => tell(key, { share }))
        tell(key, { state: 'done', share: 1, taken: await upload.done })
      } catch (problem) {
        tell(key, { state: 'failed', problem })
      }
    }
    isRunning = false
  }

  function end(kept: readonly Sending[]): void {
    turns = []
    show(kept)
    upload?.stop()
  }

  return {
    now: () => files,

    watch(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    /** Sends them behind those under way; what was told of earlier ones is forgotten once all of them are through. */
    add(more: readonly File[], send: Send): void {
      const next = more.map((file) => ({ key: given++, file, send }))
      turns.push(...next)
      const told = next.map(({ key, file }): Sending => ({ key, name: file.name, state: 'queued', share: 0 }))
      show([...(isUnderWay(files) ? files : []), ...told])
      if (!isRunning) void sendAll()
    },

    /** Stops the one under way, and forgets those that wait. */
    stop(): void {
      const kept = files.filter(({ state }) => state !== 'queued')
      end(kept.map((one) => (one.state === 'sending' ? { ...one, state: 'stopped' } : one)))
    },

    /** Stops, and leaves nothing of what was sent. */
    forget: () => end([]),
  }
}

/** The browser asks whether to leave. */
function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

export const sending = createSending()

import { setImmediate } from 'node:timers/promises'
import { type AuditNote, appendAuditAlone, appendBehind, type KnownEnd } from '../store/append-audit.ts'
import { type AccessDeps, markOf, tablesOf } from './access-deps.ts'
import type { Decision } from './decision.ts'
import { type Look, type LookOutcome, lookNote } from './look-note.ts'

/** Writes a look down; settles when its row is durable, or rejects with what kept it from being so. */
export type NoteLook = (decision: Decision, look: Look, ended: LookOutcome) => Promise<void>

interface Waiting {
  readonly note: AuditNote
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** More would only keep the first of them waiting. */
const MOST = 500

/**
 * The book for reads by the thousand, whose answers wait for their row but need no transaction of their own: while one group
 * of rows is being committed the next collects, so that many looks share one commit and one connection, and a single
 * one waits for nobody. When a group cannot be written nothing of it is, and each of its callers is told.
 */
export function createLookLog(deps: AccessDeps): NoteLook {
  let waiting: Waiting[] = []
  let writing = false
  const ends = new Map<string, KnownEnd>()

  async function writeChain(group: readonly Waiting[]): Promise<void> {
    const notes = group.map(({ note }) => note)
    const code = notes[0]?.organisation.code ?? ''
    try {
      const known = ends.get(code)
      const end = known && (await appendBehind(deps.database, known, notes, markOf(deps)))
      ends.delete(code)
      if (end) ends.set(code, end)
      else {
        const { day } = markOf(deps)()
        const [read] = await appendAuditAlone(tablesOf(deps), notes, markOf(deps))
        if (read) ends.set(code, { ...read, day })
      }
      for (const { resolve } of group) resolve()
    } catch (error) {
      ends.delete(code)
      for (const { reject } of group) reject(error)
    }
  }

  async function writeAll(): Promise<void> {
    writing = true
    while (waiting.length > 0) {
      // One turn of the event loop: those who were answered just now, and what came in meanwhile, join.
      await setImmediate()
      const group = waiting.slice(0, MOST)
      waiting = waiting.slice(MOST)
      await Promise.all(byChain(group).map(writeChain))
    }
    writing = false
  }

  return async (decision, look, ended) => {
    const note = lookNote(decision, look, ended)
    return new Promise((resolve, reject) => {
      waiting.push({ note, resolve, reject })
      if (!writing) void writeAll()
    })
  }
}

function byChain(group: readonly Waiting[]): readonly (readonly Waiting[])[] {
  return [...Map.groupBy(group, ({ note }) => note.organisation.code).values()]
}

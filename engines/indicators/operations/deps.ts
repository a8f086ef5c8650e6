import type { Access, Decision } from '@kangcheng/access'
import type { Clock } from '@kangcheng/kernel'
import type { Outbox } from '@kangcheng/platform'
import type { Within } from '../store/tables.ts'

/** What this engine is given by the server. */
export interface Deps {
  access: Pick<Access, 'require' | 'within'>
  outbox: Pick<Outbox, 'append'>
  clock: Clock
  newId: () => string
}

/** Runs work in the decision's transaction, typed with this engine's tables and no other's. */
export function inScope<Answer>(
  deps: Deps,
  decision: Decision,
  look: { operation: string; subject: string; detail?: Record<string, string | number | boolean | null> },
  work: (within: Within) => Promise<Answer>,
): Promise<Answer> {
  return deps.access.within(decision, look, (trx) => work(trx as Within))
}

import type { Access, Decision } from '@kangcheng/access'
import type { Clock } from '@kangcheng/kernel'
import type { Notices } from '@kangcheng/notices'
import type { Outbox } from '@kangcheng/platform'
import type { ScanFile } from '@kangcheng/platform/files'
import type { Printer } from '@kangcheng/typesetting'
import type { Within } from '../store/tables.ts'

/** What this engine is given by the server. */
export interface Deps {
  access: Pick<Access, 'require' | 'within' | 'withinPublic'>
  outbox: Pick<Outbox, 'append'>
  notices: Pick<Notices, 'send' | 'settle'>
  clock: Clock
  newId: () => string
  /** Makes PDF of documents. */
  printer: Printer
  /** Asks the installation's scanner about a file. */
  scanFile: ScanFile
  /** Figures entered here are invented, whoever enters them. */
  demonstration: boolean
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

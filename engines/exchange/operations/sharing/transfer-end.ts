import type { Decision } from '@kangcheng/access'
import { endTransfer } from '../../store/sharing/transfers.ts'
import type { SharingDeps } from './deps.ts'

export type TransferEnd = 'sent' | 'broken-off' | 'failed'

export interface Leaving {
  /** Writes down how the transfer ended. Never rejects: the answer has left. */
  readonly end: (state: TransferEnd) => Promise<void>
}

/** In the table of transfers, and where not all of it left in the book of looks too. */
export function endOf(
  deps: Pick<SharingDeps, 'database' | 'access' | 'clock' | 'log'>,
  decision: Decision,
  { subject, id }: { readonly subject: string; readonly id: string },
): Leaving['end'] {
  return async (state) => {
    try {
      await endTransfer(deps.database.kysely, subject, id, state, deps.clock.now())
      if (state === 'sent') return
      const look = { operation: 'exchange.break-off-transfer', subject: `transfer/${id}`, detail: { state } }
      await deps.access.noteLook(decision, look, { outcome: 'failed' })
    } catch (error) {
      deps.log.error('the end of a transfer could not be written down', { state, error })
    }
  }
}

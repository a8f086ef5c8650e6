import type { Kysely } from 'kysely'
import {
  BIRTH_REGISTERED,
  DEATH_REGISTERED,
  type VitalKind,
  type VitalRegistered,
} from '../../contract/vital-events.ts'
import type { VitalDeps } from './deps.ts'

/** Tells other engines, by references only, in the transaction of the change. */
export async function tellRegistered<Tables>(
  { outbox, newId, clock }: Pick<VitalDeps, 'outbox' | 'newId' | 'clock'>,
  db: Kysely<Tables>,
  kind: VitalKind,
  payload: VitalRegistered,
): Promise<void> {
  await outbox.append(db, {
    id: newId(),
    type: kind === 'death' ? DEATH_REGISTERED : BIRTH_REGISTERED,
    subject: `vital/${payload.certificate}`,
    payload,
    occurredAt: clock.now(),
  })
}

import type { EventHandler } from '@kangcheng/platform'
import type { RecordsChanged } from '@kangcheng/records/contract'
import { noteWaiting } from '../../store/record-quality/waiting.ts'
import { EXAMINED_TYPES } from './gather-record.ts'

/**
 * What the outbox calls for `records.changed`: notes what changed, and nothing more. Which encounters it belongs to is found when
 * they are examined, so an import of a million resources is not held up, and an encounter that changes ten times is examined once.
 */
export const noteChanges: EventHandler = async (trx, event) => {
  const { changes } = event.payload as RecordsChanged
  // A new patient has no encounter yet.
  const examined = changes.filter(
    ({ type, version }) => EXAMINED_TYPES.has(type) && !(type === 'Patient' && version === 1),
  )
  await noteWaiting(trx, examined, event.id)
}

import type { EventHandler } from '@kangcheng/platform'
import type { RecordsChanged } from '@kangcheng/records/contract'
import { noteWaiting } from '../../../store/master-index/waiting.ts'

/** What the outbox calls for `records.changed`: notes which Patients are to be placed. An import is not held up by it. */
export const noteChanges: EventHandler = async (trx, event) => {
  const { changes } = event.payload as RecordsChanged
  const patients = changes.filter(({ type }) => type === 'Patient').map(({ id }) => id)
  if (patients.length > 0) await noteWaiting(trx, patients, event.id)
}

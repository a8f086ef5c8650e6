import type { MessageSummary } from '../../contract/messages.ts'
import type { MessageRow } from '../../store/read-messages.ts'

export function summaryOf(row: MessageRow): MessageSummary {
  const { feed, id, control, kind, state, received, sent, bytes, map, mapVersion, subject, mends, faults } = row
  const moment = (time: number) => new Date(time).toISOString()
  return {
    feed,
    id,
    control,
    kind,
    state,
    received: moment(received),
    ...(sent === null ? {} : { sent: moment(sent) }),
    bytes,
    ...(map === null || mapVersion === null ? {} : { map: { code: map, version: mapVersion } }),
    ...(subject === null ? {} : { subject }),
    ...(mends === null ? {} : { mends }),
    faults: [...(faults ?? [])],
  }
}

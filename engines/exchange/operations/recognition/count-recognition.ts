import { type Actor, fileDetail } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { RecognitionFilter, RecognitionGrouping, RecognitionStatistics } from '../../contract/recognition.ts'
import { periodFault } from '../../rules/recognition/period-fault.ts'
import { countCases } from '../../store/recognition/cases.ts'
import type { Deps } from '../deps.ts'
import { caseNames } from './case-names.ts'

/** Offered, recognised, refused and why, not answered, and the money saved; in all, and by what is asked for. */
export async function countRecognition(
  deps: Deps,
  actor: Actor,
  { grouping, format, ...filter }: RecognitionFilter & { readonly grouping: RecognitionGrouping } & FileWish,
): Promise<Result<RecognitionStatistics>> {
  const may = await deps.access.require(actor, 'exchange.recognition.read', {}, 'administration')
  if (!may.ok) return may
  const fault = periodFault(filter)
  if (fault) return fault
  const look = { operation: 'exchange.count-recognition', subject: `by/${grouping}`, detail: fileDetail({ format }) }
  return deps.access.within(may.value, look, async (db) => {
    const [total] = await countCases(db, may.value, filter, undefined)
    if (!total) throw new Error('a count of nothing is a row of zeros')
    const rows = await countCases(db, may.value, filter, grouping)
    const { from, to } = filter
    const asOf = deps.clock.now().toISOString()
    return ok({ from, to, asOf, grouping, total, rows, names: await caseNames(db, rows) })
  })
}

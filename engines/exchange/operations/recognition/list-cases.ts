import { type Actor, fileDetail } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { RecognitionCases, RecognitionFilter } from '../../contract/recognition.ts'
import { periodFault } from '../../rules/recognition/period-fault.ts'
import { listCases as load } from '../../store/recognition/cases.ts'
import type { Deps } from '../deps.ts'
import { caseNames } from './case-names.ts'

/** On a page; a file holds more. */
const MOST = 500
const MOST_IN_FILE = 50_000

/** The cases behind a figure, the newest first. */
export async function listCases(
  deps: Deps,
  actor: Actor,
  { format, ...filter }: RecognitionFilter & FileWish,
): Promise<Result<RecognitionCases>> {
  const may = await deps.access.require(actor, 'exchange.recognition.read', {}, 'administration')
  if (!may.ok) return may
  const fault = periodFault(filter)
  if (fault) return fault
  const look = { operation: 'exchange.list-recognition-cases', subject: 'recognition', detail: fileDetail({ format }) }
  return deps.access.within(may.value, look, async (db) => {
    const found = await load(db, may.value, filter, format === undefined ? MOST : MOST_IN_FILE)
    return ok({ from: filter.from, to: filter.to, ...found, names: await caseNames(db, found.rows) })
  })
}

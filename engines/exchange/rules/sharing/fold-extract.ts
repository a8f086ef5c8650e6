import { addDays, type Day } from '@kangcheng/kernel'
import type { ExtractState, NewExtract, SharedDataSet, SharingEvent } from '../../contract/sharing.ts'
import { needsSecond } from './check-terms.ts'
import { accountsIn } from './fold-application.ts'

/** How far the file of an extract is. */
export type ExtractBuild = 'waiting' | 'building' | 'built' | 'unsafe' | 'failed' | 'deleted'

export interface ExtractStanding {
  readonly state: ExtractState
  /** The last day on which an approved file can be fetched. */
  readonly until?: Day
  readonly askers: readonly string[]
  readonly approvers: readonly string[]
}

/** Where an extract stands: what people decided counts before what the machine did. */
export function foldExtract(
  dataSet: SharedDataSet,
  extract: NewExtract,
  build: ExtractBuild,
  events: readonly SharingEvent[],
  today: Day,
): ExtractStanding {
  const askers = events.filter(({ kind }) => kind === 'asked').flatMap(accountsIn)
  const approvals = events.filter(({ kind }) => kind === 'approved')
  const approvers = approvals.flatMap(accountsIn)
  const ended = events.find(({ kind }) => kind === 'refused' || kind === 'withdrawn')
  if (ended?.kind === 'refused' || ended?.kind === 'withdrawn') return { state: ended.kind, askers, approvers }
  if (build !== 'built') return { state: build, askers, approvers }
  const last = approvals[approvalsNeeded(dataSet, extract) - 1]
  if (!last) return { state: approvals.length > 0 ? 'second' : 'built', askers, approvers }
  const until = addDays(cityDayOf(last.at), extract.keptDays)
  return { state: today > until ? 'deleted' : 'approved', until, askers, approvers }
}

/** Two where a column above L3 goes along in another form than a pseudonym, whose key nobody has. */
export function approvalsNeeded(dataSet: SharedDataSet, { rules }: NewExtract): 1 | 2 {
  const given = rules.filter(({ rule }) => rule !== 'pseudonym').map(({ column }) => column)
  return needsSecond(dataSet, given) ? 2 : 1
}

/** The day of the city (UTC+8) in which a moment lies. */
function cityDayOf(moment: string): Day {
  return new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 10)
}

import type { Decision } from '@kangcheng/access'
import { fault } from '../rules/issue.ts'
import { maskResource } from '../rules/masking/mask-resource.ts'
import { probeOf } from '../rules/masking/probing.ts'
import type { Resource } from '../rules/resource.ts'
import type { SearchQuery } from '../rules/searching/search-query.ts'
import type { Row } from '../store/row.ts'
import type { RecordDeps } from './deps.ts'
import type { EntryFailure } from './writing/entry.ts'

type Mask = Decision['mask']

/** An answer as who asked may see it: nothing leaves the engine but through here. Without a mask it is what was stored. */
export function maskAnswer<Answer extends { readonly ok: boolean }>(answer: Answer, mask: Mask): Answer {
  if (mask.length === 0 || !answer.ok) return answer
  const { row, rows, included } = answer as { row?: Row; rows?: readonly Row[]; included?: readonly Row[] }
  return {
    ...answer,
    ...(row ? { row: maskRow(row, mask) } : {}),
    ...(rows ? { rows: rows.map((one) => maskRow(one, mask)) } : {}),
    ...(included ? { included: included.map((one) => maskRow(one, mask)) } : {}),
  }
}

function maskRow(row: Row, mask: Mask): Row {
  if (row.content === null) return row
  return { ...row, content: JSON.stringify(maskResource(JSON.parse(row.content) as Resource, mask)) }
}

/** Refuses a search for what its sender may only see masked, and writes that down. */
export async function refuseProbe(
  deps: Pick<RecordDeps, 'access'>,
  decision: Decision,
  operation: string,
  query: SearchQuery,
): Promise<EntryFailure | undefined> {
  const probe = probeOf(query, decision.mask)
  if (probe === undefined) return undefined
  const words = `${probe} asks for what is masked for you: a search would tell it.`
  return refuse(deps, decision, { operation, subject: `${query.types?.join(',') ?? '*'}?${probe}` }, words)
}

/**
 * Refuses a change by somebody for whom something is masked: what they send comes from a masked copy, and would take the place
 * of the names and numbers that were there.
 */
export async function refuseMaskedChange(
  deps: Pick<RecordDeps, 'access'>,
  decision: Decision,
  operation: string,
): Promise<EntryFailure | undefined> {
  if (decision.mask.length === 0) return undefined
  return refuse(deps, decision, { operation, subject: '' }, 'Who sees records masked cannot change them.')
}

/** Refuses what gives out more than single resources: files and tables are not masked. */
export async function refuseMaskedOutput(
  deps: Pick<RecordDeps, 'access'>,
  decision: Decision,
  operation: string,
): Promise<EntryFailure | undefined> {
  if (decision.mask.length === 0) return undefined
  return refuse(deps, decision, { operation, subject: '' }, 'Who sees records masked cannot take them out as files.')
}

async function refuse(
  deps: Pick<RecordDeps, 'access'>,
  decision: Decision,
  look: { operation: string; subject: string },
  words: string,
): Promise<EntryFailure> {
  await deps.access.noteLook(decision, look, { outcome: 'refused', refusal: 'records.masked' })
  return { ok: false, status: 403, issues: [fault('forbidden', words)] }
}

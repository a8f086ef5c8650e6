import { addDays, type Day } from '@kangcheng/kernel'
import type { RecognitionItem } from '../../contract/recognition.ts'

/** Told of at most, for all items together. */
const MOST = 500

/** Older than twice the days of its item a result is not near. */
export function nearSince({ days }: Pick<RecognitionItem, 'days'>, day: Day): Day {
  return addDays(day, -2 * days)
}

/** FHIR query for the results of items in some charts, back to where the last of them is no longer near; the newest first. */
export function resultQuery(patients: readonly string[], items: readonly RecognitionItem[], day: Day): string {
  const codes = items.flatMap(({ codings }) => codings.map(({ system, code }) => `${escaped(system)}|${escaped(code)}`))
  const days = Math.max(...items.map((item) => item.days))
  return new URLSearchParams({
    patient: patients.join(','),
    code: [...new Set(codes)].join(','),
    date: `ge${nearSince({ days }, day)}`,
    _sort: '-date',
    _count: String(MOST),
  }).toString()
}

/** Signs that part the values of a search. */
function escaped(text: string): string {
  return text.replace(/[\\,|$]/g, String.raw`\$&`)
}

/** Documents by which two charts are known to be of one person: identity card 居民身份证, health card 居民健康卡. */
const PERSON_SYSTEMS = new Set(['urn:oid:2.16.156.10011.1.3', 'urn:oid:2.16.156.10011.1.19'])

/** FHIR query for the charts of the person that a Patient is; undefined where it has no document that tells. */
export function chartQuery(patient: { readonly [element: string]: unknown }): string | undefined {
  const identifiers = (patient.identifier ?? []) as readonly { readonly system?: string; readonly value?: string }[]
  const tokens = identifiers.flatMap(({ system = '', value = '' }) =>
    PERSON_SYSTEMS.has(system) && value !== '' ? [`${escaped(system)}|${escaped(value)}`] : [],
  )
  if (tokens.length === 0) return undefined
  return new URLSearchParams({ identifier: tokens.join(','), _count: '100' }).toString()
}

import { type Day, readDay } from '@kangcheng/kernel'
import type { RecognitionCoding, RecognitionItem, ShownValue } from '../../contract/recognition.ts'
import { hasCoding } from './in-force.ts'
import type { ResultElements } from './result-elements.ts'
import { flagsOf, showValues } from './show-values.ts'

/** Identifier of an organisation by its code in the directory. */
export const ORGANISATION_SYSTEM = 'urn:kangcheng:organisation'

/** What is known of a result that was found. */
export interface FoundResult {
  readonly reference: string
  /** Code of the organisation that examined. */
  readonly institution: string | undefined
  readonly day: Day | undefined
  readonly status: string
  readonly flags: readonly string[]
  readonly values: readonly ShownValue[]
  readonly images: readonly string[]
}

/** What was found in the charts of one person: results, and by reference what they point to. */
export interface Findings {
  /** Observation and DiagnosticReport, the newest first. */
  readonly results: readonly ResultElements[]
  /** Observations that reports consist of, by reference. */
  readonly parts: ReadonlyMap<string, ResultElements>
  /** Codes of organisations, by reference to their resources. */
  readonly organisations: ReadonlyMap<string, string>
}

/** The results of an item. An Observation that a report of the item holds already is not shown twice. */
export function resultsOf(item: RecognitionItem, found: Findings): FoundResult[] {
  const fitting = found.results.filter(({ code }) => hasCoding(item, codingsOf(code)))
  const within = new Set(fitting.flatMap(({ result = [] }) => result.flatMap(({ reference }) => reference ?? [])))
  return fitting.filter((one) => !within.has(addressOf(one))).map((one) => readResult(one, found))
}

function readResult(resource: ResultElements, { parts, organisations }: Findings): FoundResult {
  const { result = [], imagingStudy = [], media = [], performer = [] } = resource
  const observations =
    resource.resourceType === 'Observation'
      ? [resource]
      : result.flatMap(({ reference = '' }) => parts.get(reference) ?? [])
  const values = observations.flatMap(showValues)
  const examiners = performer.flatMap(
    ({ reference = '', identifier }) =>
      (identifier?.system === ORGANISATION_SYSTEM ? identifier.value : organisations.get(reference)) ?? [],
  )
  const images = [...imagingStudy, ...media.map(({ link }) => link)].flatMap((one) => one?.reference ?? [])
  return {
    reference: addressOf(resource),
    institution: examiners[0],
    day: dayOf(resource),
    status: resource.status ?? '',
    flags: [
      ...new Set([
        ...observations.flatMap(({ interpretation }) => flagsOf(interpretation)),
        ...values.flatMap(({ flags }) => flags),
      ]),
    ],
    values,
    images: images.filter((reference) => /^(?:ImagingStudy|Media)\/[A-Za-z0-9.-]{1,64}$/.test(reference)),
  }
}

export function addressOf({ resourceType, id = '' }: ResultElements): string {
  return `${resourceType}/${id}`
}

function codingsOf(code: ResultElements['code']): RecognitionCoding[] {
  return (code?.coding ?? []).flatMap(({ system, code: sign }) =>
    system === undefined || sign === undefined ? [] : [{ system, code: sign }],
  )
}

const CITY_OFFSET = 8 * 3_600_000

/** The day in the city of when the examination ended, never of when its report was issued: that may be weeks later. */
function dayOf({ effectiveDateTime, effectiveInstant, effectivePeriod }: ResultElements): Day | undefined {
  const said = effectiveDateTime ?? effectiveInstant ?? effectivePeriod?.end ?? effectivePeriod?.start
  if (said === undefined) return undefined
  if (said.length <= 10) return readDay(said)
  const moment = new Date(said).getTime()
  return Number.isNaN(moment) ? undefined : new Date(moment + CITY_OFFSET).toISOString().slice(0, 10)
}

import type { Day } from '@kangcheng/kernel'
import type { BirthCertificate, BirthCheck, BirthTest, VitalFinding } from '../../../contract/vital-events.ts'
import { completedYears } from '../ages.ts'
import { hasWrongCheckCharacter, residentIdOf } from './identity.ts'
import { missingFields } from './missing-fields.ts'

interface Input {
  readonly certificate: BirthCertificate
  readonly on: Day
  readonly check: BirthCheck
  readonly liveBirth: LiveBirth
}
/** From when a birth with a sign of life counts: completed weeks or grams. */
export interface LiveBirth {
  readonly weeks: number
  readonly grams: number
}

/** What some checks find in a certificate as of a day, in the order of the checks. */
export function checkBirth(
  certificate: BirthCertificate,
  on: Day,
  checks: readonly BirthCheck[],
  liveBirth: LiveBirth,
): readonly VitalFinding[] {
  return checks.flatMap((check) => {
    const { code, severity, message, test } = check
    const fields = TESTS[test]({ certificate, on, check, liveBirth })
    return fields.map((field) => ({ check: code, severity, field, message }))
  })
}

/** Whether a birth is counted as live: a sign of life, and old or heavy enough. Where neither is known the sign is enough. */
export function countsAsLive(
  { outcome, weeks, weight }: BirthCertificate,
  { weeks: least, grams }: LiveBirth,
): boolean {
  if (outcome !== 'live') return false
  if (weeks === undefined && weight === undefined) return true
  return (weeks ?? 0) >= least || (weight ?? 0) >= grams
}

const at = (isFound: boolean | undefined, field: string): readonly string[] => (isFound ? [field] : [])
const isOutside = (value: number | undefined, { from = -Infinity, to = Infinity }: BirthCheck) =>
  value !== undefined && (value < from || value > to)
const motherIdOf = ({ certificate, on }: Input) =>
  residentIdOf(certificate.motherIdKind, certificate.motherIdNumber, on)

const TESTS: Readonly<Record<BirthTest, (input: Input) => readonly string[]>> = {
  missing: ({ certificate, check }) =>
    missingFields(certificate, check.fields ?? []).filter(
      (field) => field !== 'motherIdNumber' || certificate.motherIdKind !== 'none',
    ),
  'mother-id-unreadable': (input) => at(motherIdOf(input) === 'unreadable', 'motherIdNumber'),
  'mother-id-check-character': (input) => at(hasWrongCheckCharacter(motherIdOf(input)), 'motherIdNumber'),
  'born-to-come': ({ certificate, on }) => at((certificate.bornOn ?? on) > on, 'bornOn'),
  'certified-before-birth': ({ certificate: { certifiedOn, bornOn } }) =>
    at(certifiedOn !== undefined && bornOn !== undefined && certifiedOn < bornOn, 'certifiedOn'),
  'mother-age': ({ certificate: { motherBirthDate, bornOn }, check }) =>
    at(
      motherBirthDate !== undefined &&
        bornOn !== undefined &&
        isOutside(completedYears(motherBirthDate, bornOn), check),
      'motherBirthDate',
    ),
  weight: ({ certificate, check }) => at(isOutside(certificate.weight, check), 'weight'),
  weeks: ({ certificate, check }) => at(isOutside(certificate.weeks, check), 'weeks'),
  'weight-for-weeks': ({ certificate: { weeks, weight }, check }) => {
    if (weeks === undefined || weight === undefined) return []
    const usual = (check.weights ?? []).filter((one) => one.weeks <= weeks).at(-1)
    return at(usual !== undefined && (weight < usual.from || weight > usual.to), 'weight')
  },
  order: ({ certificate: { order = 1, children = 1 } }) => at(order > children, 'order'),
  'not-a-live-birth': ({ certificate, liveBirth }) =>
    at(certificate.outcome === 'live' && !countsAsLive(certificate, liveBirth), 'outcome'),
}

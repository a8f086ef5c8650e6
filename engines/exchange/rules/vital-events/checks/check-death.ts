import type { Day } from '@kangcheng/kernel'
import type {
  DeathCertificate,
  DeathCheck,
  DeathTest,
  Underlying,
  VitalFinding,
} from '../../../contract/vital-events.ts'
import { ageAt } from '../ages.ts'
import { daysOf, isShorter, skippedLines, writtenLines } from '../causes/chain.ts'
import { lacksReason } from '../causes/find-underlying.ts'
import { isIcd } from '../causes/icd.ts'
import { codesOf, fieldsWhere } from './code-condition.ts'
import { hasWrongCheckCharacter, residentIdOf } from './identity.ts'
import { missingFields } from './missing-fields.ts'

interface Input {
  readonly certificate: DeathCertificate
  readonly underlying: Underlying
  readonly on: Day
  readonly check: DeathCheck
}

/** What some checks find in a certificate as of a day, in the order of the checks. */
export function checkDeath(
  certificate: DeathCertificate,
  underlying: Underlying,
  on: Day,
  checks: readonly DeathCheck[],
): readonly VitalFinding[] {
  return checks.flatMap((check) => {
    const input = { certificate, underlying, on, check }
    const fields = [
      ...(check.test === undefined ? [] : TESTS[check.test](input)),
      ...(check.when === undefined ? [] : fieldsWhere(check.when, certificate, underlying)),
    ]
    const { code, severity, message } = check
    return fields.map((field) => ({ check: code, severity, field, message }))
  })
}

const at = (isFound: boolean | undefined, field: string): readonly string[] => (isFound ? [field] : [])
const isBefore = (day: Day | undefined, than: Day | undefined) => day !== undefined && than !== undefined && day < than
const idOf = ({ certificate, on }: Input) => residentIdOf(certificate.idKind, certificate.idNumber, on)

/** Beyond birth: a condition may have begun in the womb. */
const DAYS_BEFORE_BIRTH = 300

const TESTS: Readonly<Record<DeathTest, (input: Input) => readonly string[]>> = {
  missing: ({ certificate, check }) =>
    missingFields({ ...certificate, 'chain.a': writtenLines(certificate)[0] }, check.fields ?? []).filter(
      (field) => field !== 'idNumber' || certificate.idKind !== 'none',
    ),
  'line-skipped': ({ certificate }) => skippedLines(certificate).map((line) => `chain.${line}`),
  'code-unreadable': ({ certificate }) => codesOf(certificate).flatMap(({ field, code }) => at(!isIcd(code), field)),
  'cause-without-code': ({ certificate }) =>
    writtenLines(certificate).flatMap(({ line, cause }) => at(cause.code === undefined, `chain.${line}`)),
  'underlying-open': ({ certificate, underlying }) =>
    at(underlying.way === 'open' && writtenLines(certificate).length > 0, 'underlying'),
  'underlying-reason': ({ certificate, underlying }) => at(lacksReason(certificate, underlying), 'underlying'),
  'id-unreadable': (input) => at(idOf(input) === 'unreadable', 'idNumber'),
  'id-check-character': (input) => at(hasWrongCheckCharacter(idOf(input)), 'idNumber'),
  'id-birth-date': (input) => {
    const { birthDate } = input.certificate
    const id = idOf(input)
    return at(typeof id === 'object' && birthDate !== undefined && id.birthDate !== birthDate, 'birthDate')
  },
  'id-sex': (input) => {
    const { sex } = input.certificate
    const id = idOf(input)
    return at(typeof id === 'object' && sex !== undefined && id.sex !== sex, 'sex')
  },
  'death-before-birth': ({ certificate }) => at(isBefore(certificate.diedOn, certificate.birthDate), 'diedOn'),
  'death-to-come': ({ certificate, on }) => at(isBefore(on, certificate.diedOn), 'diedOn'),
  'certified-before-death': ({ certificate }) =>
    at(isBefore(certificate.certifiedOn, certificate.diedOn), 'certifiedOn'),
  'certified-to-come': ({ certificate, on }) => at(isBefore(on, certificate.certifiedOn), 'certifiedOn'),
  'interval-order': ({ certificate }) => {
    const lines = writtenLines(certificate)
    return lines.flatMap(({ line, cause }, place) =>
      at(isShorter(cause.interval, lines[place - 1]?.cause.interval), `chain.${line}`),
    )
  },
  'interval-longer-than-life': ({ certificate }) => {
    const age = ageAt(certificate.birthDate, certificate.diedOn)?.days
    return writtenLines(certificate).flatMap(({ line, cause }) =>
      at(age !== undefined && (daysOf(cause.interval) ?? 0) > age + DAYS_BEFORE_BIRTH, `chain.${line}`),
    )
  },
  'older-than': ({ certificate, check }) =>
    at((ageAt(certificate.birthDate, certificate.diedOn)?.years ?? 0) > (check.years ?? Infinity), 'birthDate'),
}

import type { Day } from '@kangcheng/kernel'
import { identifierText } from '@kangcheng/methods/identity'
import type {
  BirthCertificate,
  DeathCertificate,
  Underlying,
  VitalCertificate,
  VitalFinding,
  VitalRules,
  VitalSex,
} from '../../contract/vital-events.ts'
import { ageAt } from './ages.ts'
import { findUnderlying } from './causes/find-underlying.ts'
import { checkBirth, countsAsLive } from './checks/check-birth.ts'
import { checkDeath } from './checks/check-death.ts'

/** What of a certificate is listed, counted and compared. */
export interface RowFacts {
  readonly number: string | undefined
  readonly name: string | undefined
  readonly idNumber: string | undefined
  readonly sex: VitalSex | undefined
  readonly day: Day | undefined
  readonly ageDays: number | undefined
  readonly ageYears: number | undefined
  readonly residence: string | undefined
  readonly patient: string | undefined
  readonly cause: string | undefined
  readonly isLive: boolean
  readonly isMaternal: boolean
  /** The same for two certificates of one death or child, where both say enough. */
  readonly idKey: string | undefined
  readonly likenessKey: string | undefined
  readonly errors: number
  readonly warnings: number
}

export interface Judged {
  readonly facts: RowFacts
  readonly findings: readonly VitalFinding[]
  readonly underlying: Underlying | undefined
}

/** A certificate judged by the rules as of a day. */
export function judge(given: VitalCertificate, rules: VitalRules, on: Day): Judged {
  return given.kind === 'death' ? judgeDeath(given.certificate, rules, on) : judgeBirth(given.certificate, rules, on)
}

function judgeDeath(certificate: DeathCertificate, rules: VitalRules, on: Day): Judged {
  const underlying = findUnderlying(certificate, rules.improbable)
  const findings = checkDeath(certificate, underlying, on, rules.deathChecks)
  const { number, name, idNumber, sex, birthDate, diedOn, residence, patient, pregnancy } = certificate
  const age = ageAt(birthDate, diedOn)
  return {
    underlying,
    findings,
    facts: {
      ...{ number, name, idNumber, sex, residence, patient },
      day: diedOn,
      ageDays: age?.days,
      ageYears: age?.years,
      cause: underlying.code,
      isLive: false,
      isMaternal: pregnancy === 'pregnant' || pregnancy === 'within-42-days',
      idKey: idNumber && identifierText(idNumber),
      likenessKey: keyOf(name, birthDate, diedOn),
      ...counted(findings),
    },
  }
}

function judgeBirth(certificate: BirthCertificate, { birthChecks, parameters }: VitalRules, on: Day): Judged {
  const findings = checkBirth(certificate, on, birthChecks, parameters.liveBirth)
  const { number, motherName, motherIdNumber, motherBirthDate, sex, bornOn, residence, patient } = certificate
  const order = String(certificate.order ?? 1)
  return {
    underlying: undefined,
    findings,
    facts: {
      ...{ number, sex, residence, patient },
      name: motherName,
      idNumber: motherIdNumber,
      day: bornOn,
      ageDays: undefined,
      ageYears: undefined,
      cause: undefined,
      isLive: countsAsLive(certificate, parameters.liveBirth),
      isMaternal: false,
      idKey: keyOf(motherIdNumber && identifierText(motherIdNumber), bornOn, order),
      likenessKey: keyOf(motherName, motherBirthDate, bornOn, order),
      ...counted(findings),
    },
  }
}

function keyOf(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.map((part) => part?.replaceAll(/\s/gu, '')).join('|')
}

function counted(findings: readonly VitalFinding[]): Pick<RowFacts, 'errors' | 'warnings'> {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: findings.length - errors }
}

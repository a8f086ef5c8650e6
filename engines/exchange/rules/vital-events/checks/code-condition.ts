import type { CodeCondition, DeathCertificate, Underlying } from '../../../contract/vital-events.ts'
import { ageAt } from '../ages.ts'
import { writtenLines } from '../causes/chain.ts'
import { isIn } from '../causes/icd.ts'

interface CodeAt {
  readonly field: string
  readonly code: string
}

/** The fields whose codes a condition is true of. What it asks and the certificate does not say is not true. */
export function fieldsWhere(
  condition: CodeCondition,
  certificate: DeathCertificate,
  underlying: Underlying,
): readonly string[] {
  const { codes, sex, ageBelowDays, ageFromDays, without } = condition
  const age = ageAt(certificate.birthDate, certificate.diedOn)?.days
  if (sex !== undefined && certificate.sex !== sex) return []
  if (ageBelowDays !== undefined && !(age !== undefined && age < ageBelowDays)) return []
  if (ageFromDays !== undefined && !(age !== undefined && age >= ageFromDays)) return []
  const all = codesOf(certificate)
  if (without && all.some(({ code }) => isIn(code, without))) return []
  return lookedAt(condition, all, underlying).flatMap(({ field, code }) => (isIn(code, codes) ? [field] : []))
}

function lookedAt({ of }: CodeCondition, all: readonly CodeAt[], { line }: Underlying): readonly CodeAt[] {
  if (of === 'any') return all
  return all.filter(({ field }) => (of === 'chain' ? field.startsWith('chain.') : field === `chain.${line}`))
}

/** Every code of the certificate and where it stands: `chain.a`, `contributing.0`. */
export function codesOf(certificate: DeathCertificate): readonly CodeAt[] {
  const chain = writtenLines(certificate).map(({ line, cause }) => ({ field: `chain.${line}`, code: cause.code }))
  const others = (certificate.contributing ?? []).map(({ code }, at) => ({ field: `contributing.${at}`, code }))
  return [...chain, ...others].flatMap(({ field, code }) => (code === undefined ? [] : [{ field, code }]))
}

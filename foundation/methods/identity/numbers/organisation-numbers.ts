import { CREDIT_CHARACTERS, creditCheckCharacter, organisationCheckCharacter } from './check-characters.ts'
import { IdentifierFault, identifierText } from './identifier-text.ts'

export interface OrganisationCode {
  /** 9 characters, without the hyphen. */
  readonly number: string
  readonly warnings: readonly 'check-character'[]
}

/**
 * An organisation code (GB 11714): 8 digits or capital letters and a check character, with or without its hyphen.
 * A wrong check character is a warning.
 * @example readOrganisationCode('00261801-5') // { number: '002618015', warnings: [] }
 */
export function readOrganisationCode(typed: string): OrganisationCode | IdentifierFault {
  const number = identifierText(typed)
  if (number.length !== 9) return new IdentifierFault('length', `${number.length} characters, not 9`)
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(number))
    return new IdentifierFault('character', 'a character that cannot stand there')
  return { number, warnings: organisationCheckCharacter(number) === number.charAt(8) ? [] : ['check-character'] }
}

export type CreditCodeWarning =
  /** Its last character; some genuine early codes are so. */
  | 'check-character'
  /** The check character of the organisation code within. */
  | 'organisation-check-character'

export interface CreditCode {
  /** 18 characters. */
  readonly number: string
  /** 登记管理部门: 1 staffing office, 5 civil affairs, 9 market regulation … */
  readonly authority: string
  /** 机构类别, by authority. */
  readonly category: string
  /** Where it was registered, GB/T 2260. */
  readonly region: string
  readonly organisationCode: string
  readonly warnings: readonly CreditCodeWarning[]
}

/**
 * A unified social credit code (GB 32100): authority, category, 6 digits of the region, 9 of the organisation code, check.
 * No I, O, S, V, Z. Wrong check characters are warnings.
 * @example readCreditCode('11330800002618015K') // { region: '330800', organisationCode: '002618015' }
 */
export function readCreditCode(typed: string): CreditCode | IdentifierFault {
  const number = identifierText(typed)
  if (number.length !== 18) return new IdentifierFault('length', `${number.length} characters, not 18`)
  const allowed = [...number].every((character) => CREDIT_CHARACTERS.includes(character))
  if (!(allowed && /^\d{6}$/.test(number.slice(2, 8))))
    return new IdentifierFault('character', 'a character that cannot stand there')
  const organisationCode = number.slice(8, 17)
  const warnings: CreditCodeWarning[] = []
  if (creditCheckCharacter(number) !== number.charAt(17)) warnings.push('check-character')
  if (organisationCheckCharacter(organisationCode) !== organisationCode.charAt(8))
    warnings.push('organisation-check-character')
  return {
    number,
    authority: number.charAt(0),
    category: number.charAt(1),
    region: number.slice(2, 8),
    organisationCode,
    warnings,
  }
}

/** Weights of GB 11643, 2^(18−place) mod 11. */
const RESIDENT = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
/** Weights of GB 11714. */
const ORGANISATION = [3, 7, 9, 10, 5, 8, 4, 2] as const
/** Weights of GB 32100, 3^place mod 31. */
const CREDIT = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const
/** Of GB 32100: no I, O, S, V, Z. */
export const CREDIT_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const ALL = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 * The 18th character for the 17 digits of a resident ID number (ISO 7064 MOD 11-2; GB 11643). Callers know them to be digits.
 * @example residentCheckCharacter('11010519491231002') // 'X'; the example of the standard
 */
export function residentCheckCharacter(digits: string): string {
  return '10X98765432'.charAt(weighted(digits, RESIDENT, ALL) % 11)
}

/**
 * The 9th character for the first 8 of an organisation code (GB 11714).
 * @example organisationCheckCharacter('00261801') // '5'
 */
export function organisationCheckCharacter(characters: string): string {
  return '0X987654321'.charAt(weighted(characters, ORGANISATION, ALL) % 11)
}

/**
 * The 18th character for the first 17 of a unified social credit code (GB 32100).
 * @example creditCheckCharacter('11330800002618015') // 'K'
 */
export function creditCheckCharacter(characters: string): string {
  return CREDIT_CHARACTERS.charAt((31 - (weighted(characters, CREDIT, CREDIT_CHARACTERS) % 31)) % 31)
}

function weighted(characters: string, weights: readonly number[], alphabet: string): number {
  return weights.reduce((sum, weight, place) => sum + weight * alphabet.indexOf(characters.charAt(place)), 0)
}

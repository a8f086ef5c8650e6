import { IdentifierFault, readResidentId } from '@kangcheng/methods/identity'
import type { ReadingKind } from '../../contract/cards/words.ts'
import { looksLikeCode } from './code-text.ts'

/**
 * What a text is beyond doubt: one of our codes, or 18 signs with the date and check sign of an identity number. Undefined where somebody
 * has to say: what other issuers' codes look like is theirs to change.
 */
export function recogniseKind(text: string, today: string): ReadingKind | undefined {
  if (looksLikeCode(text)) return 'card-code'
  const read = readResidentId(text, today)
  if (read instanceof IdentifierFault || read.written !== 18) return undefined
  return read.warnings.includes('check-character') ? undefined : 'id-card'
}

/** A resident identity number (GB 11643) as the index writes it; undefined where it is none. Some genuine ones have a wrong check sign. */
export function readIdNumber(text: string, today: string): string | undefined {
  const read = readResidentId(text, today)
  return read instanceof IdentifierFault ? undefined : read.number
}
